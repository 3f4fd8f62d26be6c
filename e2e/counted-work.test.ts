import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createFolder } from "../packages/cli/src/testing/folder.ts";
import { house, rows } from "../packages/cli/src/testing/house.ts";
import { describe, expect, it } from "vitest";

const bundle = path.join(import.meta.dirname, "../packages/cli/dist");
const main = path.join(bundle, "main.js");

/** Prints the path of every module of the program that is loaded. */
const recorder = `
import { registerHooks } from "node:module";
import { writeSync } from "node:fs";
registerHooks({ load: (url, context, next) => (url.startsWith("file:") && writeSync(2, url + "\\n"), next(url, context)) });
`;

/** The files of the bundle that a command line loads, and their size together in bytes. */
function loadedBy(cwd: string, ...words: string[]): { names: string[]; size: number } {
  const hook = `data:text/javascript,${encodeURIComponent(recorder)}`;
  const { stderr } = spawnSync(process.execPath, ["--import", hook, main, ...words], { cwd, encoding: "utf8" });
  const files = stderr
    .split("\n")
    .filter((line) => line.startsWith("file:"))
    .map((url) => fileURLToPath(url))
    .filter((file) => path.dirname(file) === bundle);
  return {
    names: files.map((file) => path.basename(file)),
    size: files.reduce((sum, file) => sum + statSync(file).size, 0),
  };
}

/** Parsers, schema library and checks of configurations: code that these files may not hold. */
function heavyParts(names: readonly string[]): string[] {
  const code = names.map((name) => readFileSync(path.join(bundle, name), "utf8")).join("\n");
  return ["micromark", "unified", "parse5", "zod", "yaml", "jsonc-parser"].filter((name) =>
    code.includes(`/node_modules/${name}/`),
  );
}

// Counts, not times: they are the same on every machine.
describe.skipIf(!existsSync(main))("what the built program loads", () => {
  it("is next to nothing for its version", () => {
    using folder = createFolder();
    const { names, size } = loadedBy(folder.path, "--version");
    expect(names).toEqual(["main.js", "rolldown-runtime.js", "begin.js"]);
    expect(size).toBeLessThan(5_000);
  });

  it("is no reader for its help", () => {
    using folder = createFolder();
    expect(loadedBy(folder.path, "--help").size).toBeLessThan(80_000);
  });

  it("is no parser and no schema library where there is no configuration", () => {
    using folder = createFolder({ "house.md": house(rows.leak, rows.boiler), "notes.md": "# Notes\n\nA *list*.\n" });
    const { names, size } = loadedBy(folder.path, "lint");
    expect(heavyParts(names)).toEqual([]);
    expect(size).toBeLessThan(900_000);
  });

  // To find and open a file takes longer than to compile it.
  it.each([
    ["show", "house.md"],
    ["lint", "house.md"],
    ["diff", "house.md", "house.md"],
  ])("is few files: raci %s", (...words) => {
    using folder = createFolder({ "house.md": house(rows.leak, rows.boiler) });
    expect(loadedBy(folder.path, ...words).names.length).toBeLessThanOrEqual(11);
  });

  it("is a parser for a document that takes one", () => {
    using folder = createFolder({ "house.md": `${house(rows.leak)}\nA [note][1].\n\n[1]: https://example.org\n` });
    expect(heavyParts(loadedBy(folder.path, "lint").names)).toContain("micromark");
  });

  it.each(["/dev/null", "/dev/null/raci"])("is the same where what was compiled cannot be kept, in %s", (cache) => {
    using folder = createFolder({ "house.md": house(rows.leak, rows.boiler) });
    const run = (env: NodeJS.ProcessEnv): unknown[] => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [main, "lint"], {
        cwd: folder.path,
        env,
        encoding: "utf8",
      });
      return [stdout, stderr, status];
    };
    expect(run({ ...process.env, NODE_COMPILE_CACHE: cache })).toEqual(
      run({ ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" }),
    );
  });
});
