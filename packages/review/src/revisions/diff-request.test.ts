import { describe, expect, it } from "vitest";
import { InputError } from "../documents/input-error.ts";
import { UsageError } from "../usage-error.ts";
import { type DiffRequest, parseDiffOperands } from "./diff-request.ts";
import type { PathKind } from "./operand.ts";

const disk: Record<string, PathKind> = { "a.md": "file", "b.md": "file", models: "folder", old: "folder" };

function parse(operands: string, staged = false): DiffRequest {
  const words = operands === "" ? [] : operands.split(" ");
  return parseDiffOperands(words, staged, (operand) => disk[operand] ?? null);
}

const sinceHead = { kind: "revisions" as const, from: "HEAD", fromMergeBase: false, to: "working-tree" as const };

describe("one document with another", () => {
  it.each<[string, DiffRequest]>([
    ["a.md b.md", { kind: "pair", before: { kind: "file", path: "a.md" }, after: { kind: "file", path: "b.md" } }],
    [
      "v1:x.md a.md",
      { kind: "pair", before: { kind: "blob", name: "v1:x.md" }, after: { kind: "file", path: "a.md" } },
    ],
    [":a.md -", { kind: "pair", before: { kind: "blob", name: ":a.md" }, after: { kind: "stdin" } }],
    ["- HEAD:./a.md", { kind: "pair", before: { kind: "stdin" }, after: { kind: "blob", name: "HEAD:./a.md" } }],
    ["old models", { kind: "folders", before: "old", after: "models" }],
  ])("%s", (operands, expected) => {
    expect(parse(operands)).toEqual(expected);
  });
});

describe("revisions", () => {
  it.each<[string, DiffRequest]>([
    ["", { ...sinceHead, under: [] }],
    ["models", { ...sinceHead, under: ["models"] }],
    ["gone.md", { ...sinceHead, under: ["gone.md"] }],
    ["a.md b.md models", { ...sinceHead, under: ["a.md", "b.md", "models"] }],
    ["main", { ...sinceHead, from: "main", under: [] }],
    ["main models a.md", { ...sinceHead, from: "main", under: ["models", "a.md"] }],
    ["main gone.md", { ...sinceHead, from: "main", under: ["gone.md"] }],
    ["v1 v2", { ...sinceHead, from: "v1", to: { revision: "v2" }, under: [] }],
    ["v1 v2 gone", { ...sinceHead, from: "v1", to: { revision: "v2" }, under: ["gone"] }],
    ["v1..v2 a.md", { ...sinceHead, from: "v1", to: { revision: "v2" }, under: ["a.md"] }],
    ["main...", { ...sinceHead, from: "main", fromMergeBase: true, to: { revision: "HEAD" }, under: [] }],
  ])("%j", (operands, expected) => {
    expect(parse(operands)).toEqual(expected);
  });
});

describe("what is staged", () => {
  it.each<[string, string, string[]]>([
    ["", "HEAD", []],
    ["models a.md", "HEAD", ["models", "a.md"]],
    ["HEAD", "HEAD", []],
    ["HEAD models", "HEAD", ["models"]],
    ["v1 gone.md", "v1", ["gone.md"]],
  ])("%j", (operands, from, under) => {
    expect(parse(operands, true)).toEqual({ ...sinceHead, from, to: "index", under });
  });
});

describe("what fits no form", () => {
  const lonely = "expected one other to compare it with";

  it.each<[string, string]>([
    ["a.md models", "a.md is a file, models a folder"],
    ["- -", "- stands on both sides, standard input is one document"],
    ["-", `- is one document, ${lonely}`],
    ["v1:x.md", `v1:x.md is one document, ${lonely}`],
    ["v1:x.md models", `v1:x.md is one document, ${lonely}`],
    ["main v1:x.md", `v1:x.md is one document, ${lonely}`],
    ["a.md b.md -", `- is one document, ${lonely}`],
  ])("%s", (operands, message) => {
    expect(() => parse(operands)).toThrow(UsageError);
    expect(() => parse(operands)).toThrow(message);
  });

  it.each([
    ["a.md nosuch.md", "nosuch.md does not exist"],
    ["nosuch.md models", "nosuch.md does not exist"],
    ["a.md v1", "v1 does not exist"],
  ])("%s", (operands, message) => {
    expect(() => parse(operands)).toThrow(InputError);
    expect(() => parse(operands)).toThrow(message);
  });

  it("a range with --staged", () => {
    expect(() => parse("main...HEAD", true)).toThrow(
      "--staged compares one revision with what is staged, found main...HEAD",
    );
  });
});
