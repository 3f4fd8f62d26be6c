import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

/** Blocks that show a command and what it prints; a last line of `...` shows that the rest is left out. */
const shownCommand = /```console\n\$ raci (.*)\n([\s\S]*?)```/gu;

const path = "README.md";
const written = readFileSync(path, "utf8");
const fresh = written.replaceAll(shownCommand, (_, commandLine: string, shown: string) => {
  return `\`\`\`console\n$ raci ${commandLine}\n${sameLength(outputOf(commandLine), shown)}\`\`\``;
});

if (process.argv.includes("--check")) {
  if (fresh !== written) {
    console.error("README.md shows other output than the commands print now; run `node scripts/readme-output.ts`.");
    process.exitCode = 1;
  }
} else {
  writeFileSync(path, fresh);
}

function outputOf(commandLine: string): string {
  const words = ["packages/cli/dist/main.js", ...commandLine.split(" ")];
  const env = { ...process.env, COLUMNS: "100", NO_COLOR: "1" };
  return spawnSync(process.execPath, words, { encoding: "utf8", env }).stdout;
}

function sameLength(output: string, shown: string): string {
  const shownLines = shown.split("\n").slice(0, -1);
  if (shownLines.at(-1) !== "...") return output;
  return `${output
    .split("\n")
    .slice(0, shownLines.length - 1)
    .join("\n")}\n...\n`;
}
