import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { rooms } from "./dependency-directions.table.ts";
import { findViolations, readPackages } from "./dependency-directions.ts";

function violationsOf(path: string, text: string): string[] {
  return findViolations([{ path, text }]).map(({ line, found, note }) => `${line}: ${found}: ${note}`);
}

function packageJson(field: string, name: string): string {
  return `{\n  "${field}": {\n    "${name}": "catalog:"\n  }\n}\n`;
}

test("this repository keeps its directions", () => {
  const files = readPackages(join(import.meta.dirname, ".."));

  expect(files.length).toBeGreaterThan(2 * Object.keys(rooms).length);
  expect(findViolations(files)).toEqual([]);
});

test("the table itself has no circle", () => {
  const rankOf = new Map(Object.values(rooms).map((room, rank) => [room.name, rank]));
  const upward = Object.values(rooms).flatMap((room, rank) =>
    room.mayImport.filter((name) => (rankOf.get(name) ?? -1) >= rank).map((name) => `${room.name} -> ${name}`),
  );

  expect(upward).toEqual([]);
});

describe("imports", () => {
  it.each([
    ["a value", 'import { readDocument } from "@raci-kit/markdown";'],
    ["a type", 'import type { ReadOptions } from "@raci-kit/markdown";'],
    ["side effects alone", 'import "@raci-kit/markdown";'],
    ["what it exports again", 'export * from "@raci-kit/markdown";'],
    ["names it exports again", 'export { readDocument } from "@raci-kit/markdown";'],
    ["at run time", 'export const reader = await import("@raci-kit/markdown");'],
    ["inside a type", 'export type Options = import("@raci-kit/markdown").ReadOptions;'],
    ["a deep path", 'import { cells } from "@raci-kit/markdown/cells";'],
  ])("are seen when they import %s", (_, statement) => {
    expect(violationsOf("packages/differ/src/rows.ts", `// the rows\n${statement}\n`)).toEqual([
      expect.stringMatching(
        /^2: @raci-kit\/differ imports @raci-kit\/markdown.*: rules and change kinds see the model/u,
      ),
    ]);
  });

  it("are refused with the room's own note when no ban explains them", () => {
    expect(violationsOf("packages/model/src/clock.ts", 'import { now } from "luxon";')).toEqual([
      "1: @raci-kit/model imports luxon: model imports zod alone: everything stands on it",
    ]);
  });

  it("of built-in modules count with and without their prefix", () => {
    const text = 'import { readFileSync } from "fs";\nimport { join } from "node:path";';

    expect(violationsOf("packages/reporters/src/text.ts", text)).toEqual([
      expect.stringContaining("1: @raci-kit/reporters imports fs"),
      expect.stringContaining("2: @raci-kit/reporters imports node:path"),
    ]);
    expect(violationsOf("packages/git/src/read.ts", text)).toEqual([]);
  });

  it("must not climb over the fence of another package", () => {
    expect(violationsOf("packages/config/src/find.ts", 'import { raci } from "../../model/src/schemes.ts";')).toEqual([
      "1: @raci-kit/config imports ../../model/src/schemes.ts: a package has one door: import it by its name",
    ]);
    expect(violationsOf("packages/config/src/files/find.ts", 'import { order } from "../order.ts";')).toEqual([]);
  });

  it("of tests may reach for the reader and the test tools, those of sources may not", () => {
    const text = 'import { test } from "vitest";\nimport { readDocument } from "@raci-kit/markdown";';

    expect(violationsOf("packages/linter/src/engine.test.ts", text)).toEqual([]);
    expect(violationsOf("packages/linter/src/testing/draw.ts", text)).toEqual([]);
    expect(violationsOf("packages/linter/src/engine.ts", text)).toHaveLength(2);
  });

  it("are not found in strings and comments", () => {
    const text = '/* import "luxon"; */\nexport const example = \'import "luxon";\';';

    expect(violationsOf("packages/model/src/example.ts", text)).toEqual([]);
  });

  it("of a file that cannot be parsed are an error, not silence", () => {
    expect(() => violationsOf("packages/model/src/broken.ts", "import {")).toThrow(
      /^packages\/model\/src\/broken.ts cannot be parsed: /u,
    );
  });
});

describe("package.json", () => {
  it.each([
    ["packages/differ/package.json", "dependencies", "@raci-kit/linter", "differ and linter do not know each other"],
    ["packages/linter/package.json", "dependencies", "@raci-kit/markdown", "rules and change kinds see the model"],
    ["packages/model/package.json", "peerDependencies", "yaml", "model imports zod alone"],
    ["packages/git/package.json", "optionalDependencies", "@raci-kit/model", "git knows no RACI"],
    ["packages/reporters/package.json", "devDependencies", "@raci-kit/differ", "reporters see results, not engines"],
    ["packages/cli/package.json", "dependencies", "@raci-kit/model", "its bundle holds everything"],
  ])("%s must not have %s on %s", (path, field, name, note) => {
    expect(violationsOf(path, packageJson(field, name))).toEqual([
      expect.stringMatching(new RegExp(`^3: .* ${name}: ${note}`, "u")),
    ]);
  });

  it.each([
    ["packages/linter/package.json", "devDependencies", "@raci-kit/markdown"],
    ["packages/config/package.json", "devDependencies", "ajv"],
    ["packages/cli/package.json", "devDependencies", "@raci-kit/model"],
    ["packages/model/package.json", "dependencies", "zod"],
  ])("%s may have %s on %s", (path, field, name) => {
    expect(violationsOf(path, packageJson(field, name))).toEqual([]);
  });
});

test("tsconfig.json must not refer to a package that the sources may not import", () => {
  const text = '{\n  "references": [\n    { "path": "../model" },\n    { "path": "../markdown" }\n  ]\n}\n';

  expect(violationsOf("packages/linter/tsconfig.json", text)).toEqual([
    expect.stringMatching(/^4: @raci-kit\/linter refers to @raci-kit\/markdown: /u),
  ]);
  expect(violationsOf("packages/review/tsconfig.json", text)).toEqual([]);
});

test("a package that the table does not know is refused", () => {
  expect(violationsOf("packages/telepathy/package.json", "{}")).toEqual([
    '1: the package "telepathy" has no room: give it a room in scripts/dependency-directions.table.ts',
  ]);
});

test("files outside packages are passed over", () => {
  expect(violationsOf("scripts/demo.ts", 'import "luxon";')).toEqual([]);
});
