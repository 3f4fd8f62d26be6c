import { describe, expect, it } from "vitest";
import { documentFilter, extensionsOf } from "./document-choice.ts";

const markdown = ["**/*.md"];
const bothDocuments = ["docs/b.md", "docs/old/c.md"];

describe("documentFilter", () => {
  it.each<[string, string | null, readonly string[], readonly string[], readonly string[]]>([
    ["everything without a configuration", null, markdown, [], ["a.md", "docs/b.md", "docs/old/c.md"]],
    ["what the globs leave out", null, markdown, ["docs/old/**"], ["a.md", "docs/b.md"]],
    ["globs count from the configuration's folder", "/house", ["docs/*.md"], [], ["docs/b.md"]],
    ["a configuration below the top level speaks about its own folder", "/house/docs", markdown, [], bothDocuments],
    ["a configuration above the top level", "/", ["house/docs/*.md"], [], ["docs/b.md"]],
    ["a configuration from elsewhere counts from the top level", "/etc", ["docs/*.md"], [], ["docs/b.md"]],
  ])("%s", (_, base, include, exclude, expected) => {
    const isDocument = documentFilter({ include, exclude, base }, "/house");
    expect(["a.md", "docs/b.md", "docs/old/c.md", "docs/b.txt"].filter(isDocument)).toEqual(expected);
  });
});

describe("extensionsOf", () => {
  it.each<[readonly string[], readonly string[] | undefined]>([
    [
      ["**/*.md", "docs/*.mdx", "notes/*.md"],
      [".md", ".mdx"],
    ],
    [["duties.txt"], [".txt"]],
    [["**/*.{md,mdx}"], undefined],
    [["**/*.md", "docs/**"], undefined],
  ])("%j", (include, expected) => {
    expect(extensionsOf({ include })).toEqual(expected);
  });
});
