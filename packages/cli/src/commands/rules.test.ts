import { rules as allRules } from "@raci-kit/linter";
import { describe, expect, it } from "vitest";
import { createFolder } from "../testing/folder.ts";
import { runIn } from "../testing/run-in.ts";

describe("raci rules", () => {
  it("lists every rule with the severity it has here", async () => {
    using folder = createFolder({ "raci.config.yml": "rules: { single-accountable: info, known-role: off }\n" });
    const { exitCode, stdout, stderr } = await runIn(folder.path, "rules");
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => line.split(" ")[0]),
    ).toEqual(allRules.map(({ id }) => id));
    expect(stdout).toMatch(/^single-accountable +info +\S/mu);
    expect(stdout).toMatch(/^known-role +off +\S/mu);
  });

  it("lists them as data", async () => {
    using folder = createFolder();
    const { rules } = JSON.parse((await runIn(folder.path, "rules --format json")).stdout);
    expect(rules).toHaveLength(allRules.length);
    expect(rules).toContainEqual(expect.objectContaining({ id: "single-accountable", severity: "error", options: {} }));
  });

  it("does not take a rule's name for a question it can answer", async () => {
    using folder = createFolder();
    expect(await runIn(folder.path, "rules known-role")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: "error: raci rules takes no operand, found known-role\n  `raci explain RULE` prints a rule's page.\n",
    });
  });
});
