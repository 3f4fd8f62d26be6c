import { createTestRepository } from "@raci-kit/git/testing";
import { execFileSync, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readAtMost } from "./read-at-most.ts";
import { largestDocument } from "./largest-document.ts";
import { readFile, readFiles } from "./read-files.ts";

using repository = createTestRepository();
const { root, write } = repository;

function textsOf(files: readonly string[]): (string | null)[] {
  return Array.from(readFiles(files, root), ({ bytes }) =>
    bytes instanceof Uint8Array ? Buffer.from(bytes).toString("utf8") : null,
  );
}

describe("readFiles", () => {
  write({ "a.md": "# House\n", "large.md": "", "docs/b.md": "" });
  truncateSync(path.join(root, "large.md"), largestDocument + 1);

  it.each<[string, string, string]>([
    ["nosuch.md", "no such file or folder", `Paths are taken from ${root}.`],
    ["docs", "a folder, not a file", "Name a Markdown file."],
    [
      "large.md",
      "larger than 16 MB, the most a document may have",
      "Split the document, or leave it out with `exclude` in the configuration.",
    ],
  ])("tells why %s has no bytes", (file, reason, hint) => {
    expect([...readFiles([file], root)]).toEqual([{ path: file, bytes: { path: file, reason, hint } }]);
  });

  it("gives bytes, one file after the other, whatever their sizes", () => {
    const sizes = [0, 1, 128 * 1024 - 1, 128 * 1024, 128 * 1024 + 1, 500_000];
    for (const size of sizes) writeFileSync(path.join(root, `${size}.md`), "ab\n".repeat(size).slice(0, size));
    const names = ["a.md", ...sizes.map((size) => `${size}.md`), "a.md"];
    expect(textsOf(names)).toEqual(names.map((name) => readFileSync(path.join(root, name), "utf8")));
  });

  it("keeps the bytes of a file that is read alone", () => {
    const [first, second] = [readFile("a.md", root), readFile("1.md", root)];
    expect([first.bytes, second.bytes]).toEqual([Uint8Array.from(Buffer.from("# House\n")), Uint8Array.of(97)]);
  });

  it("reads pipes, which do not know their size", () => {
    execFileSync("sh", ["-c", "mkfifo pipe.md"], { cwd: root });
    spawn("sh", ["-c", "echo '# House' > pipe.md"], { cwd: root });
    expect(textsOf(["pipe.md"])).toEqual(["# House\n"]);
  });
});

describe("readAtMost", () => {
  it("stops when it has seen enough", () => {
    const endless = openSync("/dev/zero", "r");
    const bytes = readAtMost(endless, 1000);
    closeSync(endless);
    expect(bytes.length).toBeGreaterThan(1000);
    expect(bytes.length).toBeLessThan(1_000_000);
  });
});
