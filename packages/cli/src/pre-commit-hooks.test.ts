import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { createFolder } from "./testing/folder.ts";
import { house, rows } from "./testing/house.ts";
import { runIn } from "./testing/run-in.ts";

const root = path.join(import.meta.dirname, "../../..");
const hook = z.strictObject({
  id: z.string().regex(/^raci-[a-z]+$/u),
  name: z.string(),
  description: z.string(),
  entry: z.string().startsWith("raci "),
  language: z.literal("system"),
  types_or: z.array(z.enum(["markdown", "mdx"])),
});
const hooks = z.array(hook).parse(parse(readFileSync(path.join(root, ".pre-commit-hooks.yaml"), "utf8")));

test("every hook has an id of its own", () => {
  expect(new Set(hooks.map(({ id }) => id)).size).toBe(hooks.length);
});

describe.each(hooks)("$id", ({ entry }) => {
  test("is a command that takes the files which pre-commit names", async () => {
    using folder = createFolder({ "house.md": house(rows.leak), "yard.md": house(rows.stairs) });
    const { exitCode, stderr } = await runIn(folder.path, `${entry.replace(/^raci /u, "")} house.md yard.md`);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  });

  test("leaves out what the configuration leaves out", async () => {
    const unsound = "# RACI\n\n|Task|Kim|Lee|\n|-|-|-|\n|Plan|a|a|\n";
    using folder = createFolder({
      "house.md": house(rows.leak),
      "old/yard.md": unsound,
      "raci.config.json": JSON.stringify({ exclude: ["old/**"] }),
    });
    const { exitCode, stderr } = await runIn(folder.path, `${entry.replace(/^raci /u, "")} house.md old/yard.md`);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(readFileSync(path.join(folder.path, "old/yard.md"), "utf8")).toBe(unsound);
  });
});

test("the linting hook fails where a rule is broken", async () => {
  using folder = createFolder({ "house.md": house("Sweep the yard | A | A") });
  const [lint = ""] = hooks.filter(({ id }) => id === "raci-lint").map(({ entry }) => entry.replace(/^raci /u, ""));
  expect(await runIn(folder.path, `${lint} house.md`)).toMatchObject({
    exitCode: 1,
    stdout: expect.stringContaining("single-accountable"),
  });
});
