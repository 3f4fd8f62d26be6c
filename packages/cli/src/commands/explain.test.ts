import { changeKinds } from "@raci-kit/differ";
import { rules } from "@raci-kit/linter";
import { describe, expect, it } from "vitest";
import { runIn } from "../testing/run-in.ts";

const here = import.meta.dirname;

describe("raci explain", () => {
  it.each([...rules.map(({ id }) => id), ...changeKinds.map(({ kind }) => kind)])("%s has a page", async (id) => {
    const { exitCode, stdout, stderr } = await runIn(here, `explain ${id}`);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(/^# /mu);
    expect(stdout).toContain(id);
  });

  it.each([
    ["explain", "raci explain needs one rule or kind of change", "`raci rules` lists the rules."],
    ["explain known-role row-shape", "raci explain needs one rule or kind of change", "`raci rules` lists the rules."],
    [
      "explain single-acountable",
      'there is no rule and no kind of change called "single-acountable"',
      "Did you mean single-accountable?",
    ],
    ["explain weather", 'there is no rule and no kind of change called "weather"', "`raci rules` lists the rules."],
  ])("%s", async (commandLine, message, hint) => {
    expect(await runIn(here, commandLine)).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `error: ${message}\n  ${hint}\n`,
    });
  });
});
