import { createTestRepository } from "@raci-kit/git/testing";
import { execFileSync, spawn } from "node:child_process";
import { closeSync, openSync, truncateSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readAtMost } from "./read-at-most.ts";
import { largestDocument } from "./largest-document.ts";
import { readFiles } from "./read-files.ts";

using repository = createTestRepository();
const { root, write } = repository;

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

  it("gives bytes, one file after the other", () => {
    expect([...readFiles(["a.md", "docs/b.md"], root)]).toEqual([
      { path: "a.md", bytes: Buffer.from("# House\n") },
      { path: "docs/b.md", bytes: Buffer.from("") },
    ]);
  });

  it("reads pipes, which do not know their size", () => {
    execFileSync("sh", ["-c", "mkfifo pipe.md"], { cwd: root });
    spawn("sh", ["-c", "echo '# House' > pipe.md"], { cwd: root });
    expect([...readFiles(["pipe.md"], root)]).toEqual([{ path: "pipe.md", bytes: Buffer.from("# House\n") }]);
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
