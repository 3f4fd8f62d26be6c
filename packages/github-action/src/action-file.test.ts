import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { inputNames } from "./inputs/inputs.ts";

const described = z.record(
  z.string(),
  z.strictObject({ description: z.string().min(20), default: z.string().optional() }),
);

const actionFile = z.object({
  inputs: described,
  outputs: described,
  runs: z.strictObject({ using: z.literal("node24"), main: z.literal("dist/main.js") }),
});

const action = actionFile.parse(parse(readFileSync(path.join(import.meta.dirname, "../action.yml"), "utf8")));
const page = readFileSync(path.join(import.meta.dirname, "../../../docs/github-action.md"), "utf8");

test("action.yml lists exactly the inputs that are read, each with a default", () => {
  expect(Object.keys(action.inputs)).toEqual(inputNames);
  expect(Object.values(action.inputs).filter((input) => input.default === undefined)).toEqual([]);
});

test.each([...Object.keys(action.inputs), ...Object.keys(action.outputs)])("the page tells about %s", (name) => {
  const rows = page.split("\n").filter((line) => line.replaceAll(" ", "").startsWith(`|\`${name}\`|`));
  expect(rows).not.toEqual([]);
});
