import { describe, expect, it } from "vitest";
import { type DiffRequest, parseDiffOperands, type PathKind } from "./diff-request.ts";

const disk: Record<string, PathKind> = { "a.md": "file", "b.md": "file", models: "folder", old: "folder" };

function parse(operands: string, staged = false): DiffRequest {
  const words = operands === "" ? [] : operands.split(" ");
  return parseDiffOperands(words, staged, (operand) => disk[operand] ?? null);
}

describe("parseDiffOperands", () => {
  const revisions = { kind: "revisions" as const, fromMergeBase: false, under: [] };

  it.each<[string, DiffRequest]>([
    ["a.md b.md", { kind: "pair", before: { kind: "file", path: "a.md" }, after: { kind: "file", path: "b.md" } }],
    [
      "v1:x.md a.md",
      { kind: "pair", before: { kind: "blob", name: "v1:x.md" }, after: { kind: "file", path: "a.md" } },
    ],
    [":a.md -", { kind: "pair", before: { kind: "blob", name: ":a.md" }, after: { kind: "stdin" } }],
    ["old models", { kind: "folders", before: "old", after: "models" }],
    ["", { ...revisions, from: "HEAD", to: "working-tree" }],
    ["models", { ...revisions, from: "HEAD", to: "working-tree", under: ["models"] }],
    ["main", { ...revisions, from: "main", to: "working-tree" }],
    ["main models", { ...revisions, from: "main", to: "working-tree", under: ["models"] }],
    ["v1 v2", { ...revisions, from: "v1", to: { revision: "v2" } }],
    ["v1..v2 a.md", { ...revisions, from: "v1", to: { revision: "v2" }, under: ["a.md"] }],
    ["main...", { ...revisions, from: "main", fromMergeBase: true, to: { revision: "HEAD" } }],
  ])("understands %j", (operands, expected) => {
    expect(parse(operands)).toEqual(expected);
  });

  it("compares the index with --staged", () => {
    expect(parse("models", true)).toEqual({ ...revisions, from: "HEAD", to: "index", under: ["models"] });
    expect(parse("v1", true)).toEqual({ ...revisions, from: "v1", to: "index" });
  });

  it("refuses a file beside a folder", () => {
    expect(() => parse("a.md models")).toThrow("a.md is a file, models a folder");
  });
});
