import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const remark = path.join(import.meta.dirname, "../node_modules/remark-cli/cli.js");
const plugin = path.join(import.meta.dirname, "index.ts");

const twoBosses = `# House: RACI

| Activity | Tenant | Landlord |
| --- | --- | --- |
| Report a leak | A | R |
| Replace the boiler | A | RA |
`;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "raci-remark-"));
  mkdirSync(path.join(folder, ".git"));
  writeFileSync(path.join(folder, "house.md"), twoBosses);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the real remark on the document; its messages are on standard error. */
function run(...words: readonly string[]): { status: number | null; messages: string } {
  const node = ["--conditions=@raci-kit/source", "--disable-warning=ExperimentalWarning"];
  const { status, stderr } = spawnSync(
    process.execPath,
    [...node, remark, "house.md", "--no-color", "--no-stdout", ...words],
    { cwd: folder, encoding: "utf8" },
  );
  return { status, messages: stderr };
}

describe("remark with the plugin", () => {
  it("tells what the rules find, with place, rule and source, and fails for errors", () => {
    const { status, messages } = run("--use", plugin);
    expect(status).toBe(1);
    expect(messages).toMatch(/^6:\d+-6:\d+\s+error\s+"Replace the boiler" has 2 accountable parties/mu);
    expect(messages).toMatch(/single-accountable\s+raci$/mu);
  });

  it("keeps to the configuration of the folder", () => {
    writeFileSync(path.join(folder, "raci.config.yaml"), "rules: { single-accountable: warning }\n");
    const { status, messages } = run("--use", plugin);
    expect([status, /\d+ warning|1 warning/u.test(messages)]).toEqual([0, true]);
    writeFileSync(path.join(folder, "raci.config.yaml"), "exclude: [house.md]\n");
    expect(run("--use", plugin)).toEqual({ status: 0, messages: "house.md: no issues found\n" });
  });

  it("keeps to a configuration that is named", () => {
    writeFileSync(path.join(folder, "other.toml"), "[rules]\nsingle-accountable = 'off'\n");
    expect(run("--use", `${plugin}=config:"other.toml"`).status).toBe(0);
  });

  it("fails for a configuration that is wrong", () => {
    writeFileSync(path.join(folder, "raci.config.yaml"), "preset: legcy\n");
    const { status, messages } = run("--use", plugin);
    expect(status).toBe(1);
    expect(messages).toContain('Unknown preset "legcy", did you mean "legacy"?');
  });
});
