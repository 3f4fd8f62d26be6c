import { describe, expect, it } from "vitest";
import { escapeText } from "./escape-text.ts";

describe("escapeText", () => {
  it.each([
    ["a | b", String.raw`a \| b`],
    [String.raw`a \| b`, String.raw`a \\\| b`],
    [String.raw`C:\temp\*`, String.raw`C:\temp\\\*`],
    ["ends with \\", String.raw`ends with \\`],
    ["`code` *bold* ~gone~", String.raw`\`code\` \*bold\* \~gone\~`],
    ["snake_case_name and _so_", String.raw`snake_case_name and \_so\_`],
    ["[link](x) ![image](y)", String.raw`\[link](x) !\[image](y)`],
    ["<b>p < 5</b>", "&lt;b>p < 5&lt;/b>"],
    ["R&D &amp; &#65;", "R&D &amp;amp; &amp;#65;"],
    ["Plan {#id}", String.raw`Plan {\#id}`],
    ["two\r\n lines\t here ", "two lines here"],
    ["half \ud83d and \0", "half \uFFFD and \uFFFD"],
  ])("writes %j", (text, written) => {
    expect(escapeText(text)).toBe(written);
  });

  it.each(["Notify incidents", "1.1 Équipe « réseau »", "責任者", "a-b + c = d!", "# 5: (x)"])(
    "leaves %s alone",
    (text) => {
      expect(escapeText(text)).toBe(text);
    },
  );
});
