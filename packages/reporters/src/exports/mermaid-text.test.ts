import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { visible } from "../escape/visible.ts";
import { hostileTexts } from "../testing/hostile.ts";
import { mermaidText } from "./mermaid-text.ts";

describe("mermaidText", () => {
  test.each([
    ["Notify incidents (major)", '"Notify incidents (major)"'],
    ['say "yes"', '"say #34;yes#34;"'],
    ["<b>bold</b>", '"#60;b#62;bold#60;/b#62;"'],
    ["#quot; &amp;", '"#35;quot#59; #38;amp#59;"'],
    ["`code` %%{init: {}}%%", '"#96;code#96; #37;#37;#123;init#58; #123;#125;#125;#37;#37;"'],
    ["1. first", '"1#46; first"'],
    ["- item", '"#45; item"'],
    ["1.1 a-b", '"1#46;1 a-b"'],
    ["責任者 👩‍👩‍👧", '"責任者 👩‍👩‍👧"'],
    ["  ", '"(no name)"'],
  ])("writes %j as %s", (text, label) => {
    expect(mermaidText(text)).toBe(label);
  });

  test("shows any text, and holds nothing that Mermaid acts on", () => {
    const texts = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(texts, (text) => {
        const label = mermaidText(text);
        expect(label).toMatch(/^"(?:[^!"#$%&*:;<=>?@[\\\]^_`{|}~\n]|#\d+;)+"$/u);
        const shown = label.slice(1, -1).replace(/#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)));
        expect(shown).toBe(visible(text).trim() || "(no name)");
      }),
      { seed: 9, numRuns: 400 },
    );
  });
});
