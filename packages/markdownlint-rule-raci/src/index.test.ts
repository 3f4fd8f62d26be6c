import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

const markdownlint = path.join(import.meta.dirname, "../node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs");
const customRules = [path.join(import.meta.dirname, "index.ts")];

const twoBosses = `---
title: House
---

# House: RACI

| Activity           | Tenant | Landlord |
| ------------------ | ------ | -------- |
| Report a leak      | A      | R        |
| Replace the boiler | A      | RA       |
`;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "raci-markdownlint-"));
  mkdirSync(path.join(folder, ".git"));
  writeFileSync(path.join(folder, "house.md"), twoBosses);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the real markdownlint-cli2 on the document with the rules and these settings. */
function run(config: object = {}): { status: number | null; messages: string } {
  writeFileSync(
    path.join(folder, ".markdownlint-cli2.jsonc"),
    JSON.stringify({ customRules, config: { MD025: false, MD013: false, ...config } }),
  );
  const node = ["--conditions=@raci-kit/source", "--disable-warning=ExperimentalWarning"];
  const { status, stderr } = spawnSync(process.execPath, [...node, markdownlint, "house.md"], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, messages: stderr };
}

it("tells what the rules find, below front matter too", () => {
  const { status, messages } = run();
  expect(status).toBe(1);
  expect(messages).toMatch(/^house\.md:10:\d+ .*raci-single-accountable .*\["Replace the boiler" has 2 accountable/mu);
});

it("keeps to the configuration of the folder, and to markdownlint's", () => {
  expect(run({ "raci-single-accountable": false })).toEqual({ status: 0, messages: "" });
  writeFileSync(path.join(folder, "raci.config.yaml"), "rules: { single-accountable: off }\n");
  expect(run().status).toBe(0);
});

it("keeps to the comments that take findings back", () => {
  const comment = "<!-- raci-disable single-accountable -- the boiler belongs to both -->";
  writeFileSync(path.join(folder, "house.md"), twoBosses.replace("# House: RACI\n", `# House: RACI\n\n${comment}\n`));
  expect(run()).toEqual({ status: 0, messages: "" });
});
