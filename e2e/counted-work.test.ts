import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createTestRepository } from "../packages/git/src/testing/test-repository.ts";
import { createFolder } from "../packages/cli/src/testing/folder.ts";
import { house, rows } from "../packages/cli/src/testing/house.ts";
import { describe, expect, it } from "vitest";

const bundle = path.join(import.meta.dirname, "../packages/cli/dist");
const main = path.join(bundle, "main.js");

/** Prints the path of every module of the program that is loaded, and in the end the names of those of Node. */
const recorder = `
import { registerHooks } from "node:module";
import { writeSync } from "node:fs";
registerHooks({ load: (url, context, next) => (url.startsWith("file:") && writeSync(2, url + "\\n"), next(url, context)) });
process.on("exit", () => writeSync(2, process.moduleLoadList.join("\\n")));
`;

/** What a command line loads. */
interface Loaded {
  /** Names of files of the bundle. */
  names: readonly string[];
  /** Their size together, in bytes. */
  size: number;
  /** Names of modules of Node. */
  ofNode: readonly string[];
}

function loadedBy(cwd: string, ...words: string[]): Loaded {
  const hook = `data:text/javascript,${encodeURIComponent(recorder)}`;
  const { stderr } = spawnSync(process.execPath, ["--import", hook, main, ...words], { cwd, encoding: "utf8" });
  const lines = stderr.split("\n");
  const files = lines
    .filter((line) => line.startsWith("file:"))
    .map((url) => fileURLToPath(url))
    .filter((file) => path.dirname(file) === bundle);
  return {
    names: files.map((file) => path.basename(file)),
    size: files.reduce((sum, file) => sum + statSync(file).size, 0),
    ofNode: lines.flatMap((line) => /^NativeModule (?<name>.+)$/u.exec(line)?.groups?.["name"] ?? []),
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
    expect(loadedBy(folder.path, "--help").size).toBeLessThan(40_000);
  });

  it("is no parser and no schema library where there is no configuration", () => {
    using folder = createFolder({ "house.md": house(rows.leak, rows.boiler), "notes.md": "# Notes\n\nA *list*.\n" });
    const { names, size } = loadedBy(folder.path, "lint");
    expect(heavyParts(names)).toEqual([]);
    expect(size).toBeLessThan(700_000);
  });

  // To find and open a file takes longer than to compile it.
  it.each<[files: number, bytes: number, ...words: string[]]>([
    [9, 560_000, "show", "house.md"],
    [9, 640_000, "lint", "house.md"],
    [11, 840_000, "diff", "house.md", "house.md"],
  ])("is at most %d files with %d bytes for one document: %s", (files, bytes, ...words) => {
    using folder = createFolder({ "house.md": house(rows.leak, rows.boiler) });
    const { names, size } = loadedBy(folder.path, ...words);
    expect(names.length).toBeLessThanOrEqual(files);
    expect(size).toBeLessThan(bytes);
  });

  it.each<[string[], string[]]>([
    [
      ["show", "house.md"],
      ["look.js", "search.js", "compare.js", "revisions.js", "follow.js"],
    ],
    [
      ["lint", "house.md"],
      ["search.js", "compare.js", "revisions.js", "follow.js"],
    ],
    [["lint"], ["compare.js", "revisions.js", "follow.js"]],
    [
      ["diff", "house.md", "house.md"],
      ["search.js", "revisions.js", "follow.js"],
    ],
  ])("is nothing that other work takes: raci %j", (words, others) => {
    using folder = createFolder({ "house.md": house(rows.leak, rows.boiler) });
    const { names } = loadedBy(folder.path, ...words);
    expect(names.filter((name) => others.includes(name))).toEqual([]);
  });

  // Each of them takes longer to load than the rules take on a document.
  it.each([[["lint", "house.md"]], [["show", "house.md"]]])(
    "is no cryptography, no terminal and no other process where they are not needed: raci %j",
    (words) => {
      using folder = createFolder({ "house.md": house(rows.boiler) });
      const { ofNode } = loadedBy(folder.path, ...words);
      expect(ofNode).toContain("fs");
      expect(ofNode.filter((name) => ["crypto", "tty", "net", "child_process"].includes(name))).toEqual([]);
    },
  );

  it("is cryptography for a fingerprint", () => {
    using folder = createFolder({ "house.md": house("Feed the cat | | ", rows.boiler) });
    expect(loadedBy(folder.path, "lint").ofNode).toContain("crypto");
  });

  it("is no parser for the history of a document that takes none", () => {
    using repository = createTestRepository();
    repository.commit("A house", { "house.md": house(rows.leak) });
    repository.commit("A boiler", { "house.md": house(rows.leak, rows.boiler) });
    const { names } = loadedBy(repository.root, "history", "house.md");
    expect(names).toContain("follow.js");
    expect(heavyParts(names)).toEqual([]);
  });

  it.each([["history"], ["blame"]])("is what asks git before what reads and compares: raci %s", (command) => {
    using repository = createTestRepository();
    repository.commit("A house", { "house.md": house(rows.leak) });
    const { names } = loadedBy(repository.root, command, "house.md");
    const first = names.slice(0, names.indexOf("ask.js") + 1);
    expect(first).toContain("ask.js");
    expect(first.reduce((size, name) => size + statSync(path.join(bundle, name)).size, 0)).toBeLessThan(90_000);
    expect(names.slice(first.length)).toEqual(expect.arrayContaining(["read.js", "compare.js", "follow.js"]));
  });

  // One of them makes Node keep the whole of a file in two bytes a character, and load it in twice the time.
  it("is free of characters beyond Latin-1", () => {
    const files = readdirSync(bundle).filter((name) => name.endsWith(".js"));
    const broad = files.filter((name) => /[\u0100-\u{10FFFF}]/u.test(readFileSync(path.join(bundle, name), "utf8")));
    expect(files).toContain("read.js");
    expect(broad).toEqual([]);
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
