import { describe, expect, it } from "vitest";
import { readDocument } from "../read-document.ts";
import { sourceText } from "../text/source.ts";
import { ReaderDifferenceError } from "./choose-reader.ts";
import { compareReaders, compareSyntax } from "./compare-readers.ts";
import type { DocumentSyntax } from "./document-syntax.ts";
import { readSyntaxTree } from "./read-syntax.ts";

const markdown = "# RACI\n\n| Activity | Crew |\n|---|---|\n| Ship <!-- by sea --> | RA |\n";

function syntaxOf(text: string): DocumentSyntax {
  return readSyntaxTree(sourceText(text), { isMdx: false });
}

describe("comparing the two readers", () => {
  it("finds no difference where they agree, or where only one of them can read", () => {
    expect(compareReaders(markdown)).toBeNull();
    expect(compareReaders("[x]: y\n")).toBeNull();
    expect(compareReaders("Agreed {/* in March */}\n", true)).toBeNull();
  });

  it("tells what differs, in which line, and how", () => {
    const [direct, reference] = [syntaxOf(markdown), syntaxOf(markdown.replace("| RA |", "| R |"))];
    expect(compareSyntax(direct, reference)).toEqual({
      what: "blocks[1].table.rows[0].cells[1].raw",
      line: 5,
      direct: '"RA"',
      reference: '"R"',
    });
    expect(compareSyntax(direct, { ...direct, comments: [] })).toEqual({
      what: "comments[0]",
      line: null,
      direct: expect.stringContaining("by sea"),
      reference: "undefined",
    });
  });

  it("tells a difference in words", () => {
    const { message } = new ReaderDifferenceError({ what: "blocks[0].text", line: 3, direct: '"R"', reference: '"A"' });
    expect(message).toBe('the direct reader reads "R" as blocks[0].text in line 3, the reference reader "A"');
  });

  it("can be asked for with every document that is read", () => {
    const [direct, reference, verified] = (["direct", "reference", "verify"] as const).map((reader) =>
      readDocument(markdown, { path: "duties.md", reader }),
    );
    expect(direct).toEqual(reference);
    expect(verified).toEqual(reference);
  });
});
