import { describe, expect, it } from "vitest";
import { readDocument } from "./read-document.ts";

/** The text between two places of one line. */
function cut(markdown: string, { start, end }: { start: Place; end: Place }): string {
  const lines = markdown.split("\n").slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : line.length))
    .join("\n");
}

interface Place {
  line: number;
  column: number;
}

describe("the comments of a document", () => {
  it.each([
    ["alone in a line", "<!-- agreed in March -->\n", ["agreed in March"]],
    ["over two lines", "<!-- agreed\nin March -->\n", ["agreed\nin March"]],
    ["in a line of text", "Agreed <!-- by all --> in March.\n", ["by all"]],
    ["in a cell", "| Activity | Crew |\n|---|---|\n| Ship <!-- by sea --> | RA |\n", ["by sea"]],
    ["among the tags of a table", "<table>\n<tr><td>Ship</td></tr>\n\n    <!-- by sea -->\n</table>\n", ["by sea"]],
    ["several, in their order", "<!-- a -->\n\nText <!-- b --> and <!-- c -->\n\n- <!-- d -->\n", ["a", "b", "c", "d"]],
    ["none in code", "`<!-- a -->`\n\n```\n<!-- b -->\n```\n", []],
    ["none where it does not end", "Text <!-- a\n", []],
  ])("%s", (_, markdown, texts) => {
    const { comments } = readDocument(markdown, { path: "duties.md" });
    expect(comments.map(({ text }) => text)).toEqual(texts);
    expect(comments.map(({ range }) => cut(markdown, range))).toEqual(texts.map((text) => `<!-- ${text} -->`));
  });

  it.each([
    ["alone in a line", "{/* agreed in March */}\n", ["agreed in March"]],
    ["without blanks, where asterisks could be emphasis", "{/*agreed*/} and {/*signed*/}\n", ["agreed", "signed"]],
    ["in a cell", "| Activity | Crew |\n|---|---|\n| Ship {/* by sea */} | RA |\n", ["by sea"]],
    ["none in code", "`{/* a */}`\n", []],
  ])("in MDX %s", (_, markdown, texts) => {
    const read = (path: string): string[] => readDocument(markdown, { path }).comments.map(({ text }) => text);
    expect(read("duties.mdx")).toEqual(texts);
    expect(read("duties.md")).toEqual([]);
  });
});
