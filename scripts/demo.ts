import { spawnSync } from "node:child_process";

/** The main job on the models of this repository: a lint, and a diff of two published versions. */
const commandLines: readonly (readonly string[])[] = [
  ["lint", "models"],
  ["diff", "models/devops-platform/1.0.0.md", "models/devops-platform/2.0.0.md"],
];

for (const words of commandLines) {
  console.log(`\n$ raci ${words.join(" ")}\n`);
  const { status } = spawnSync(process.execPath, ["packages/cli/dist/main.js", ...words], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
