import { describe, expect, it } from "vitest";
import { parsers } from "../syntax/parsers.ts";
import { sourceText } from "../text/source.ts";
import { compareReaders } from "./compare-readers.ts";
import { readBlocksDirectly } from "./read-blocks-directly.ts";

function isTaken(markdown: string): boolean {
  return readBlocksDirectly(sourceText(markdown), { parsers }) !== null;
}

const table = "| Task | Ann |\n|---|---|\n| Mop | R |\n";

describe("what the direct reader takes, and reads like the reference reader", () => {
  it.each<[string, string]>([
    ["nothing", ""],
    ["blank lines", "\n  \n\t\n"],
    ["front matter", `---\ntitle: Duties\n---\n\n${table}`],
    ["front matter that holds nothing", "---\n---\nText\n"],
    ["a fence of dashes that is never closed", "---\n- Mop\n"],
    ["headings of every depth", "# A\n## B\n### C\n#### D\n##### E\n###### F\n####### G\n#H\n#\n"],
    ["a heading with closing marks and an id", "## Duties ## \n## Duties {#duties}\n## **Duties** #\n"],
    ["underlined headings", "Duties\n===\n\nof the\ncrew\n---\n"],
    ["lines of a paragraph", "Mop  \n   the deck\t\nat noon\n    and at night\n"],
    ["rules", "Text\n***\n- - -\n___\n* * *\n"],
    ["fences", "```\n| a |\n|---|\n```\n~~~ md\n# A\n~~~~\n````\n```\n"],
    ["indented code", "Text\n\n    # A\n\n    | a |\n    |---|\n2. Mop\n"],
    ["a table below a line of text", `Agreed:\n${table}`],
    ["a row of dashes with a cell too many", "| a |\n|---|---|\n"],
    ["rows of all kinds", "a | b\n:-|-:\n| 1\n2 |\n|\n||| 3 |  \n1 \\| 2 | `3 \\| 4`\n    code\n"],
    ["a table that other blocks end", `${table}# A\n${table}> B\n${table}- C\n${table}***\n${table}<b>\n`],
    ["lists in lists", "- Mop\n  - deck\n    1. fore\n    2. aft\n\n  at noon\n- Sweep\n1) Ship\n3) Sail\n"],
    ["items that start with a blank line", "-\n  Mop\n-\n\n  Sweep\n"],
    ["items with code and tabs", "-     code\n-\tMop\n\t- deck\n"],
    ["numbers that start no list in a text", "In\n1984. A year\n1. a list\n"],
    ["quotes in lists in quotes", "> - > Mop\n>   > deck\n> - Sweep\n\n>> Ship\n"],
    ["lazy lines", "- Mop\nthe deck\n> Sweep\nthe floor\n# A\n- Ship\n***\n"],
    ["a table in a list in a quote", "> - | a | b |\n>   |---|---|\n>   | 1 | 2 |\n>\n> | 3 |\n"],
    ["a row without the mark of its quote", "> | a |\n> |---|\n| 1 |\n|---|\n"],
    ["comments", "<!-- raci: ignore -->\n<!--\n| a |\n|---|\n-->\nText <!-- b -->\n\n| <!-- c --> a |\n|---|\n"],
    ["tags", "<details>\n<summary>Duties</summary>\n\n# A\n\n</details>\n<br>\nText\n\n<pre>\n\n# B\n</pre>\n"],
    ["an HTML table", "# A\n<table><tr><th>Task</th></tr>\n<tr><td>Mop</td></tr></table>\n\nText\n"],
    ["bold and italic text, code, links", "| **R** | *A* | `C` | [I](x.md) | **Mop** [*it*](#x) |\n|-|-|-|-|-|\n"],
    ["marks without meaning", "R & A, 2 * 3, ~5, a_b_c, [x], [x][y], a < b, C:\\dir, 1 > 0, `\n"],
    ["marks that are escaped", "\\*R\\* &amp; \\[x\\](y)\n\n| \\* | &#124; |\n|-|-|\n"],
    ["letters set apart", "**R** does the work, `A` answers for it\n"],
    ["CR and CRLF", `# A\r\n${table.replaceAll("\n", "\r\n")}\r\nText  \r\nmore\r\rText\r`],
    ["other blanks", "| \u00A0R\u00A0 | \u3000 |\n|-|-|\n|\u00A0|\n\n\u00A0Text\u00A0\n"],
  ])("%s", (_name, markdown) => {
    expect(compareReaders(markdown)).toBeNull();
    expect(isTaken(markdown)).toBe(true);
  });
});

describe("what the direct reader leaves to the reference reader", () => {
  it.each<[string, string]>([
    ["the definition of a link", "[x]\n\n[x]: https://example.org\n"],
    ["the definition of a link in a list", "- [x]: y\n"],
    ["a footnote", "Text[^1]\n\n[^1]: Note\n"],
    ["a footnote that ends a text", "Text\n[^1]: Note\n"],
    ["character data", "<![CDATA[\n]]>\n"],
    ["a tag with more than plain attributes", "<a b=c>\n"],
    ["a comment that never ends", "Text\n<!--\n"],
    ["an HTML table with a blank line", "<table>\n\n<tr><td>a</td></tr>\n</table>\n"],
    ["a lazy line above a row of dashes", "> Text\n| a |\n> |---|\n"],
    ["a tag in a lazy line", "- Text\n<b>\n"],
    ["a tab in a mark", ">\tText\n>\t`a\n>\t b`\n".replace(">\tText\n", ">Text\n")],
    ["a zero character", "Text\0\n"],
    ["a byte order mark", "\uFEFF# A\n"],
    ["a line separator", "Text\u2028# A\n"],
    ["quotes without end", `${"> ".repeat(60)}Text\n`],
    ["a comment over the lines of a quote", "> Text <!-- a\n> b -->\n"],
  ])("%s", (_name, markdown) => {
    expect(isTaken(markdown)).toBe(false);
  });
});
