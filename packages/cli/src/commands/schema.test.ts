import { describe, expect, it } from "vitest";
import { runIn } from "../testing/run-in.ts";

const here = import.meta.dirname;

describe("raci schema", () => {
  it.each([
    ["blame", "matrices"],
    ["config", "include"],
    ["diff", "documents"],
    ["history", "activities"],
    ["lint", "findings"],
    ["parse", "documents"],
    ["review", "gate"],
    ["sweep", "documents"],
  ])("%s is a JSON Schema that knows %s", async (name, key) => {
    const { exitCode, stdout, stderr } = await runIn(here, `schema ${name}`);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const schema = JSON.parse(stdout);
    expect(schema).toMatchObject({ $schema: expect.stringContaining("json-schema.org"), type: "object" });
    expect(schema.properties).toHaveProperty(key);
  });

  it.each([
    ["schema", "raci schema needs a name"],
    ["schema show", 'there is no schema called "show"'],
    ["schema lint diff", 'there is no schema called "lint diff"'],
  ])("%s", async (commandLine, message) => {
    expect(await runIn(here, commandLine)).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `error: ${message}\n  Expected blame, config, diff, history, lint, parse, review, sweep.\n`,
    });
  });
});
