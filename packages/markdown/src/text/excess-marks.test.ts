import { describe, expect, it } from "vitest";
import { read } from "../testing/digest.ts";
import { type CalmText, withoutExcessMarks } from "./excess-marks.ts";
import { sourceText } from "./source.ts";

const crowd = "R* ".repeat(1_001);
const ticks = "`".repeat(81);

function calm(text: string): CalmText | null {
  return withoutExcessMarks(sourceText(text));
}

/** The text with a dot for every mark that stands for itself. */
function drawn(text: string): string {
  return (calm(text)?.source.text ?? text).replace(/[\u2800-\u28FF]/gu, ".");
}

describe("marks mean what they mean", () => {
  it.each([
    ["in usual texts", "# *A* plan\n\n> - **R** `does` ~~it~~\n\n| a_b | **R** |\n|-|-|\n"],
    ["a thousand times in one paragraph", "R* ".repeat(1_000)],
    ["in a thousand cells, line by line", "| **R** | **A** |\n".repeat(1_001)],
    ["in a thousand items of a list", "* **R** does it\n".repeat(1_001)],
    ["in a thousand paragraphs", "**R**\n\n".repeat(1_001)],
    ["in rows of eighty backticks", `a ${"`".repeat(80)} b`],
    ["as a fence of any length", `${ticks}\ncode\n${ticks}\n\n> ${ticks} js\n`],
    ["in a hundred quotes", `${"> ".repeat(100)}text`],
  ])("%s", (_where, text) => {
    expect(calm(text)).toBeNull();
  });
});

describe("excess marks stand for themselves", () => {
  it.each([
    ["backticks in a row", `a ${ticks} \`b\``, `a ${".".repeat(81)} \`b\``],
    ["backticks behind an escape", `a \\${ticks} \`b\``, `a \\\`${"`".repeat(80)} \`b\``],
    ["emphasis in a line of cells, and only there", `| ${crowd}|\n| *b* |`, `| ${"R. ".repeat(1_001)}|\n| *b* |`],
    ["emphasis in the lines of a paragraph", `${crowd}\na*b\n\n*c*`, `${"R. ".repeat(1_001)}\na.b\n\n*c*`],
    ["but for escapes", `\\*${crowd}\\\\*`, `\\*${"R. ".repeat(1_001)}\\\\.`],
    ["but for marks of lists, rules and fences", `${crowd}\n***\n~~~\n`, `${"R. ".repeat(1_001)}\n***\n~~~\n`],
    ["of every kind", `${crowd}_a_ ~~b~~`, `${"R. ".repeat(1_001)}.a. ..b..`],
  ])("%s", (_what, text, expected) => {
    expect(drawn(text)).toBe(expected);
    expect(calm(text)?.restore(calm(text)?.source.text ?? "") ?? text).toBe(text);
  });

  it.each([
    ["quotes", "> ".repeat(101), `${"> ".repeat(100)}  `],
    ["lists of every kind", `${"- 1. ".repeat(50)}+ 2) > text\n`, `${"- 1. ".repeat(50)}       text\n`],
    ["lists in quotes, and what follows them", `${">- ".repeat(51)}a - b\n- c`, `${">- ".repeat(50)}   a - b\n- c`],
  ])("%s beyond a hundred are blank", (_what, text, expected) => {
    expect(drawn(text)).toBe(expected);
  });

  it("with signs that the text itself does not use", () => {
    const text = `\u2800\u2801 ${crowd}`;
    expect(calm(text)?.restore(calm(text)?.source.text ?? "")).toBe(text);
    const all = Array.from({ length: 256 }, (_, index) => String.fromCharCode(0x2800 + index)).join("");
    expect(calm(`${all} ${crowd}`)).toBeNull();
  });
});

it("what is read from a calmed text has the words of the text", () => {
  const text = `---\ntitle: "*Plan*"\n---\n\n# *RACI* for ${ticks}\n\n<!-- *note* -->\n\nR = *Responsible*, ${crowd}\n
| *Task* | Kim | Lee |\n|---|---|---|\n| **Do it** ${ticks} | *R* ${crowd} | A |\n| *Mend* it | A | **R** |\n`;
  const { matrices, title, comments, metadata } = read(text);
  expect(title).toBe("*Plan*");
  expect(metadata).toMatchObject([{ value: "*Plan*" }]);
  expect(comments).toMatchObject([{ text: "*note*" }]);
  expect(matrices).toMatchObject([
    {
      section: [{ title: `RACI for ${ticks}` }],
      parties: [{ name: "Kim" }, { name: "Lee" }],
      activities: [
        {
          name: `**Do it** ${ticks}`,
          raw: `**Do it** ${ticks}`,
          assignments: [{ raw: `*R* ${crowd}`.trim() }, { raw: "A" }],
        },
        { name: "Mend it", raw: "*Mend* it", assignments: [{ raw: "A" }, { raw: "**R**" }] },
      ],
    },
  ]);
});
