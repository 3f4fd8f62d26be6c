import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { builtInSchemes } from "@raci-kit/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headerMeaning } from "../vocabulary/header-words.ts";
import { readDocument } from "../read-document.ts";
import { decodeText } from "../text/decode.ts";
import { normaliseName } from "../text/normalise.ts";
import { positionAt, sourceText } from "../text/source.ts";
import { alignmentEdits } from "./alignment-edits.ts";
import { formatDocument } from "./format-document.ts";
import type { MatrixContent } from "./matrix-content.ts";
import { renderMatrices } from "./render-matrices.ts";
import { sameMeaning } from "./same-meaning.ts";
import { applyEdits, type TextEdit } from "./text-edit.ts";

interface Verdict {
  /** True when the formatted text reads like the text. */
  sameMeaning: boolean;
  /** True when the edits lead from the text to the formatted text. */
  sameText: boolean;
  /** Edits outside of the lines of matrices and legends. */
  strayed: readonly TextEdit[];
  /** What the formatted text leaves to do. */
  left: readonly TextEdit[];
}

const faultless: Verdict = { sameMeaning: true, sameText: true, strayed: [], left: [] };

function judge(text: string, name: string): Verdict {
  const model = readDocument(text, { path: name });
  const formatted = formatDocument(text, { path: name });
  const readAgain = readDocument(formatted.text, { path: name });
  const source = sourceText(text);
  const ranges = model.tables.filter(({ kind }) => kind !== "other").map(({ range }) => range);
  const strayed = formatted.edits.filter(({ start, end }) => {
    const [first, last] = [start, end].map((offset) => positionAt(source, offset).line);
    return (
      first !== last || !ranges.some((range) => range.start.line <= Number(first) && Number(first) <= range.end.line)
    );
  });
  return {
    sameMeaning: sameMeaning(model, readAgain),
    sameText: applyEdits(text, formatted.edits) === formatted.text,
    strayed,
    left: readAgain.matrices.length === 0 ? [] : alignmentEdits(formatted.text, readAgain),
  };
}

function endsOf(text: string): string[] {
  return text.match(/\r\n|\n|\r/gu) ?? [];
}

/** Milliseconds that a law may take on a busy machine. */
const patience = 30_000;

describe("laws of the format", () => {
  const frames = [
    ["", ""],
    ["> ", "> "],
    ["- ", "  "],
    ["1. ", "   "],
    ["[^1]: ", "    "],
    ["text\n", " "],
    [">> ", "> >"],
    ["- > ", "  > "],
  ] as const;
  const headers = ["| Activity | Ann | Bo |", "Activity | Ann | Bo", "Activity|Ann|Bo\t", " | A|R | C |  "];
  const pieces = [
    ["|", "|", " | ", "-", "---", "\n", "\n", "\r\n", "\r", " ", "    ", "\t", "\f", "\u00A0", "\u200B", "\u2028"],
    [
      "R",
      "A",
      "RA",
      "C | I",
      "TBD",
      "責任",
      "👩‍👩‍👧",
      "e\u0301",
      "**",
      "*",
      "_",
      "`",
      "``",
      "~~",
      "\\",
      "\\|",
      "\\\\",
      ":",
    ],
    ["# ", "> ", "- ", "1. ", "```\n", "---\n", "[x](y)", "[^1]", "[x]: ", "&amp;", "&#124;", "<br>", "<b>", "<div>"],
    [
      "<!--",
      "-->",
      "<table>",
      "<td>",
      "{#x}",
      "R = Responsible",
      "<!-- raci: matrix -->\n\n",
      "\n\n|Task|Ann|\n|-|-|\n",
    ],
  ].flat();
  const documents = fc
    .tuple(
      fc.constantFrom(...frames),
      fc.constantFrom(...headers),
      fc.array(fc.constantFrom(...pieces), { maxLength: 30 }),
    )
    .map(([[first, next], header, parts]) =>
      [`# RACI\n\n${first}${header}`, "|---|:-:|--:|", "| Do | R | A |", parts.join("")].join(`\n${next}`),
    );

  it(
    "no meaning changes, nothing else is touched, nothing is left to do",
    () => {
      fc.assert(
        fc.property(documents, (text) => {
          expect(judge(text, "model.md")).toEqual(faultless);
        }),
        { seed: 5, numRuns: 200 },
      );
    },
    patience,
  );

  it(
    "line ends stay what they are",
    () => {
      fc.assert(
        fc.property(documents, (text) => {
          expect(endsOf(formatDocument(text).text)).toEqual(endsOf(text));
        }),
        { seed: 6, numRuns: 100 },
      );
    },
    patience,
  );
});

function contentOf({ section, parties, activities }: MatrixContent): unknown {
  return {
    section: section.map(({ title, depth }) => [title, depth]),
    parties: parties.map(({ name }) => name),
    activities: activities.map(({ name, id, group, assignments }) => [
      name,
      id,
      group,
      assignments.map(({ roles }) => roles),
    ]),
  };
}

describe("laws of rendering", () => {
  const hostile = [
    Array.from("|\\`<>[]*_~&#{}!$():;-+=.@/\"'^%,? "),
    ["**", "__", "``", "<br>", "<a id=x>", "{", "#x}", "&amp;", "&#124;", "[^1]", "-->", "<!--", " | ", "\\|"],
    ["a", "B", "é", "責任", "1", "R", "RA", "Do"],
  ].flat();
  const names = fc
    .oneof(
      fc.array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 8 }).map((parts) => parts.join("")),
      fc.string({ unit: "grapheme", minLength: 1 }),
    )
    // An id in braces (`{#x}`) is no part of a name.
    .map((name) => normaliseName(name.replaceAll("{#", "{ #")))
    .filter((name) => name !== "" && !name.includes("\0"));
  // An id in braces at the end of a heading is no part of its title.
  const titles = names.filter((name) => !name.endsWith("}"));
  const ids = fc.option(fc.stringMatching(/^[A-Z][A-Z0-9.-]{0,6}$/u), { freq: 5 });

  const matrices = fc.constantFrom(...builtInSchemes).chain((scheme) => {
    const letters = scheme.roles.map((role) => role.letter);
    const cells = fc.array(fc.subarray(letters), { minLength: 4, maxLength: 4 });
    const row = fc.record({ name: names, id: ids, group: fc.option(names, { freq: 4 }), cells });
    return fc
      .record({
        // A column headed "#" or "Notes" is none of a party, whatever stands in it.
        parties: fc.array(
          names.filter((name) => !/^(?:number|remark)$/u.test(headerMeaning(name) ?? "")),
          { minLength: 1, maxLength: 4 },
        ),
        rows: fc.array(row, { minLength: 1, maxLength: 4 }),
        path: fc.array(titles, { minLength: 1, maxLength: 3 }),
      })
      .map(({ parties, rows, path: headings }): MatrixContent => {
        let current: string | null = null;
        return {
          section: headings.map((title, index) => ({ title, depth: index + 1 })),
          scheme,
          parties: parties.map((name) => ({ name })),
          activities: rows.map(({ name, id, group, cells: written }, index) => {
            current = group ?? current;
            const assignments = parties.map((_, party) => {
              const roles = written[party] ?? [];
              return { roles: index === 0 && roles.length === 0 ? letters.slice(0, 1) : roles, unread: [] };
            });
            return { name, id, group: current, assignments };
          }),
        };
      });
  });

  it(
    "what is rendered is read back, whatever the names, and is canonical",
    () => {
      fc.assert(
        fc.property(fc.array(matrices, { minLength: 1, maxLength: 3 }), (written) => {
          const markdown = renderMatrices(written);
          const read = readDocument(markdown, { path: "" }).matrices;
          expect(read.map(contentOf)).toEqual(written.map(contentOf));
          expect(formatDocument(markdown).edits).toEqual([]);
        }),
        { seed: 7, numRuns: 80 },
      );
    },
    patience,
  );
});

const corpus = process.env["RACI_CORPUS"] ?? "";
const files =
  corpus === ""
    ? []
    : ["documents", "seed", "revisions"]
        .flatMap((folder) =>
          readdirSync(path.join(corpus, folder), { recursive: true, encoding: "utf8" }).map((file) =>
            path.join(folder, file),
          ),
        )
        .filter((file) => /\.mdx?$/u.test(file))
        .toSorted();

describe("real documents", () => {
  it("are there when RACI_CORPUS is set", () => {
    expect(files.length > 0).toBe(corpus !== "");
  });

  it.each(files)(
    "%s keeps its meaning when it is formatted and rendered",
    (file) => {
      const text = decodeText(readFileSync(path.join(corpus, file)));
      expect(judge(text, file)).toEqual(faultless);
      const { matrices } = readDocument(text, { path: file });
      const rendered = readDocument(renderMatrices(matrices), { path: "" });
      expect(rendered.matrices.map(contentOf)).toEqual(matrices.map(contentOf));
    },
    patience,
  );
});
