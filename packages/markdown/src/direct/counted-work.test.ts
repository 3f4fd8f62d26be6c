import type { Root } from "mdast";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../syntax/parse.ts";
import { parsers } from "../syntax/parsers.ts";
import { corpusTexts } from "../testing/real-documents.ts";
import { type SourceText, sourceText } from "../text/source.ts";
import { inlineMemo } from "./inline/inline-reader.ts";
import { readBlocksDirectly } from "./read-blocks-directly.ts";

/** The texts that are given to the parser while a document is read, in order. */
function parsedTexts(markdown: string, memo = inlineMemo()): string[] {
  const parsed: string[] = [];
  const parse: typeof parseMarkdown = (text) => {
    parsed.push(text);
    return parseMarkdown(text);
  };
  expect(readBlocksDirectly(sourceText(markdown), { memo, parsers: { ...parsers, markdown: parse } })).not.toBeNull();
  return parsed;
}

/** How often the reader looks a line up while it reads a document. */
function lookUps(markdown: string): number {
  let count = 0;
  const { lineStarts } = sourceText(markdown);
  const counting = new Proxy(lineStarts, {
    get: (target, key, receiver): unknown => {
      count += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  const source: SourceText = { text: markdown, lineStarts: counting };
  expect(readBlocksDirectly(source, { parsers })).not.toBeNull();
  return count;
}

function emptyTree(): Root {
  return { type: "root", children: [] };
}

function documentOf(rows: number): string {
  const table = Array.from({ length: rows }, (_, row) => `| Renew **key** ${row} of \`api\` | RA | [C](#c) |`);
  return `# Keys\n\n- R does it\n\n> A answers\n\n| Task | Ann | Bo |\n|---|---|---|\n${table.join("\n")}\n\nEnd.\n`;
}

describe("the work of the direct reader", () => {
  it("asks the parser for nothing where a text has the commonest marks only", () => {
    expect(parsedTexts(documentOf(50))).toEqual([]);
  });

  it("asks the parser once for a text with other marks, and never again with the same memo", () => {
    const markdown = "| Task | Ann |\n|---|---|\n| \\*Mop\\* | ![R](r.png) |\n| \\*Mop\\* | A |\n";
    const memo = inlineMemo();
    expect(parsedTexts(markdown, memo)).toEqual(["| \\*Mop\\* |\n| - |", "| ![R](r.png) |\n| - |"]);
    expect(parsedTexts(markdown, memo)).toEqual([]);
  });

  it("asks the parser for few texts of the reference document, all with marks", () => {
    const seed = corpusTexts().find(({ path }) => path.endsWith("seed/platform-sh.en-gb.md"));
    const parsed = seed === undefined ? [] : parsedTexts(seed.text);
    expect(parsed.length).toBeLessThan(10);
    for (const text of parsed) expect(text).toMatch(/[\\&*_[<~`]/u);
  });

  it("grows with the number of rows, not with its square", () => {
    const [small, large] = [lookUps(documentOf(500)), lookUps(documentOf(5_000))];
    expect(large / small).toBeLessThan(10.5);
  });

  it.each<[string, string]>([
    ["lists in one line", "- ".repeat(2_000)],
    ["quotes in one line", "> ".repeat(2_000)],
    ["brackets", `${"[a".repeat(5_000)}](x)`],
    ["asterisks", "*a ".repeat(5_000)],
    ["backticks", Array.from({ length: 300 }, (_, length) => "`".repeat(length)).join(" a ")],
    ["pipes", `a\n${"|\n".repeat(5_000)}`],
    ["rows of dashes", "|-|\n".repeat(5_000)],
    ["blanks", `a${" ".repeat(20_000)}\n`.repeat(5)],
  ])("is not stopped by %s without end", (_name, markdown) => {
    expect(() =>
      readBlocksDirectly(sourceText(markdown), { parsers: { ...parsers, markdown: emptyTree } }),
    ).not.toThrow();
  });
});
