import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";

/** Tools that the program is measured against; installed for the run alone. */
const packages = [
  "rumdl@0.2.75",
  "markdownlint-cli2@0.24.1",
  "remark-cli@12.0.1",
  "remark-gfm@4.0.1",
  "remark-lint@10.0.1",
  "daff@1.4.2",
];

/** Rules about the shape of tables, in each tool's own configuration. */
const configurations = {
  "rumdl.toml": '[global]\nenable = ["MD055", "MD056"]\n',
  ".markdownlint-cli2.jsonc": '{ "config": { "default": false, "MD055": true, "MD056": true } }\n',
};

/** Installs the peers into `folder`; what could not be installed is missed by {@link peer}. */
export function installPeers(folder: string): void {
  writeFileSync(path.join(folder, "package.json"), '{ "private": true }\n');
  for (const [name, text] of Object.entries(configurations)) writeFileSync(path.join(folder, name), text);
  const args = ["install", "--no-audit", "--no-fund", "--loglevel=error", ...packages];
  spawnSync("npm", args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"], timeout: 180_000 });
}

/** The path of an installed peer's program, or null. */
export function peer(folder: string, name: string): string | null {
  const program = path.join(folder, "node_modules/.bin", name);
  return isRunnable(program) ? program : null;
}

/** True when a program answers to `--version`. */
export function isRunnable(program: string): boolean {
  const { error, status } = spawnSync(program, ["--version"], { stdio: "ignore", timeout: 20_000 });
  return error === undefined && status !== null;
}
