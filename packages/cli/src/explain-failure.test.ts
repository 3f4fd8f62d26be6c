import { ConfigError } from "@raci-kit/config";
import { GitError } from "@raci-kit/git";
import { InputError, UsageError } from "@raci-kit/review";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { explainFailure } from "./explain-failure.ts";

function systemError(): unknown {
  try {
    return readFileSync("/nosuch/house.md");
  } catch (error) {
    return error;
  }
}

const unknownKey = { message: "Unknown key.", path: "raci.config.yml", line: 2, column: 1, key: "inclde" };

describe("explainFailure", () => {
  it.each<[string, unknown, number, string]>([
    ["wrong usage", new UsageError("no such option", "See the help."), 2, "error: no such option\n  See the help.\n"],
    ["without a hint", new UsageError("no such option", ""), 2, "error: no such option\n"],
    ["a configuration", new ConfigError([unknownKey]), 2, "error: raci.config.yml:2:1 inclde: Unknown key.\n"],
    ["an input", new InputError("it is gone", "Look again."), 3, "error: it is gone\n  Look again.\n"],
    ["git", new GitError("shallow", "no such commit", "Fetch."), 3, "error: no such commit\n  Fetch.\n"],
    ["the system", systemError(), 3, "error: ENOENT: no such file or directory, open '/nosuch/house.md'\n"],
  ])("tells of %s without a stack trace", (_, error, exitCode, text) => {
    expect(explainFailure(error, false)).toEqual({ exitCode, text });
  });

  it("keeps the trace of a defect, and asks for a report", () => {
    const { exitCode, text } = explainFailure(new TypeError("rows is undefined"), false);
    expect(exitCode).toBe(3);
    expect(text).toMatch(/^internal error: TypeError: rows is undefined\n {4}at /u);
    expect(text).toMatch(/\nThis is a defect of raci, please report it\.\n$/u);
  });

  it("tells of whatever was thrown", () => {
    expect(explainFailure("out of tune", false).text).toMatch(/^internal error: out of tune\n/u);
  });

  it("paints its first word alone", () => {
    const { text } = explainFailure(new InputError("it is gone", ""), true);
    expect(text).toBe("\u001B[31merror:\u001B[39m it is gone\n");
  });
});
