import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostileTexts } from "../testing/hostile.ts";
import { referencesIn } from "../testing/references.ts";
import { rendered } from "../testing/rendered.ts";
import { markdownPart, markdownText } from "./markdown.ts";
import { visible } from "./visible.ts";

const joiner = "\u2060";

describe("markdownText", () => {
  test.each([
    ["a | b", "a &#124; b"],
    ["`code`", "\\`code\\`"],
    ["<b>", "&lt;b&gt;"],
    ["R&D", "R&amp;D"],
    ["[link](x)", "\\[link\\](x)"],
    ["*a* _b_ ~c~", "\\*a\\* \\_b\\_ \\~c\\~"],
    ["a\\b", "a\\\\b"],
    ["$5", "<span>$</span>5"],
    ["- item", "\\- item"],
    ["1. item", "1\\. item"],
    ["@team", `@${joiner}team`],
    ["fixes #12", `fixes \\#${joiner}12`],
    ["GH-12", `GH${joiner}-12`],
    ["https://example.org", `https:${joiner}//example.org`],
    ["www.example.org", `www${joiner}.example.org`],
    [":tada:", `:${joiner}tada:`],
    ["0123456789abcdef", `012345${joiner}6789ab${joiner}cdef`],
    ["feedback", "feedback"],
    ["two\nlines", "two\\\\nlines"],
    ["  much   space  ", "much space"],
    ["«\u00A0unbroken\u00A0»\u202F; \t rest\u00A0", "«\u00A0unbroken\u00A0»\u202F; \\\\t rest"],
  ])("writes %j", (text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  test.each(["Notify incidents", "1.1 Specify service", "Équipe « réseau »", "責任者"])(
    "leaves %s as it is",
    (text) => {
      expect(markdownText(text)).toBe(text);
    },
  );

  const names = fc.oneof(
    fc.constantFrom(...hostileTexts),
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
  );

  test.each([
    ["a paragraph", "", ["root", "paragraph", "text", "html"]],
    ["a heading", "### ", ["root", "heading", "text", "html"]],
    ["a list item", "- ", ["root", "list", "listItem", "paragraph", "text", "html"]],
  ])("is nothing but text in %s", (_, prefix, allowed) => {
    fc.assert(
      fc.property(names, (name) => {
        const { nodes, texts } = rendered(prefix + markdownText(name));
        expect(allowed).toEqual(expect.arrayContaining([...nodes]));
        expect(texts.join("").replaceAll(joiner, "")).toBe(
          visible(name)
            .replace(/[^\S\u00A0\u202F]+/gu, " ")
            .trim(),
        );
      }),
      { seed: 2, numRuns: 400 },
    );
  });

  test.each(hostileTexts.map((text) => [text]))("calls nobody and nothing: %j", (text) => {
    expect(referencesIn(rendered(`### ${markdownText(text)}`).texts)).toEqual([]);
  });

  test("calls nobody and nothing, whatever the pieces", () => {
    const signs = fc.constantFrom(
      "@",
      "#",
      ":",
      "/",
      ".",
      "-",
      "+",
      "_",
      " ",
      "(",
      "[",
      "]",
      "<",
      ">",
      "&",
      "\\",
      "`",
      "*",
      "|",
      "$",
    );
    const letters = fc.constantFrom("w", "W", "G", "H", "C", "V", "E", "S", "A", "f", "0", "1", "9");
    const pieces = fc.oneof(signs, letters, fc.constantFrom("www", "://", "GH-", "1234567"));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        expect(referencesIn(rendered(`### ${markdownText(parts.join(""))}`).texts)).toEqual([]);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });
});

test("a part of a line keeps the white space at its ends", () => {
  expect(markdownPart(" and *all* ")).toBe(" and \\*all\\* ");
});
