import { describe, expect, it } from "vitest";
import { formatDocument } from "./format-document.ts";
import { applyEdits } from "./text-edit.ts";

const declared = "<!-- raci: matrix -->\n\n";

describe("formatDocument", () => {
  it.each<[string, string, string]>([
    [
      "a matrix",
      "|Activity|Customer|Provider|\n|-|:-:|-:|\n|Choose what is kept|RA|CI|\n|Run the nightly job||RA|\n",
      `| Activity            | Customer | Provider |
| ------------------- | :------: | -------: |
| Choose what is kept |    RA    |       CI |
| Run the nightly job |          |       RA |
`,
    ],
    [
      "rows without outer pipes, of any length, with trailing blanks",
      "Task | Ann | Bo  \n--|--|--\nDo | R\t\nBefore\nGo | A | R | why\n",
      `| Task   | Ann | Bo  |
| ------ | --- | --- |
| Do     | R   |
| Before |
| Go     | A   | R   | why |
`,
    ],
    [
      "escaped pipes, code and marks as they are",
      "| Task | *Ann* |\n|---|---|\n| a \\| b `c \\| d` | **R**\\* |\n| e\\\\ | [A](x) |\n",
      `| Task            | *Ann*   |
| --------------- | ------- |
| a \\| b \`c \\| d\` | **R**\\* |
| e\\\\             | [A](x)  |
`,
    ],
    [
      "wide characters and emoji by what is shown",
      "| 活动 | Ann |\n|---|---|\n| 备份数据 | R |\n| 👩‍👩‍👧‍👦 ok | A |\n",
      `| 活动     | Ann |
| -------- | --- |
| 备份数据 | R   |
| 👩‍👩‍👧‍👦 ok    | A   |
`,
    ],
    [
      "no table without a body",
      "| Task | Ann |\n|--|--|\n\n| Task | Ann |\n|---|---|\n| Do | R |\n",
      "| Task | Ann |\n|--|--|\n\n| Task | Ann |\n|---|---|\n| Do | R |\n",
    ],
  ])("aligns %s", (_name, table, expected) => {
    expect(formatDocument(declared + table).text).toBe(declared + expected);
  });

  it("keeps quote marks, list indentation and line ends", () => {
    const text =
      "# RACI\r\n\r\n- Agreed:\r\n\r\n  > |Activity|Ann|Bo|\r\n  > |--|--|--|\r\n  >  |Do it|RA|C|\r\n\r\n  and so on\r\n";
    const table = "  > | Activity | Ann | Bo  |\r\n  > | -------- | --- | --- |\r\n  >  | Do it    | RA  | C   |\r\n";
    expect(formatDocument(text).text).toBe(`# RACI\r\n\r\n- Agreed:\r\n\r\n${table}\r\n  and so on\r\n`);
  });

  it("aligns the legend and leaves all else alone", () => {
    const text = `#  RACI
|Letter|Meaning|
|--|--|
|R|Responsible|
|A|Accountable|

|Price|Plan|
|-|-|
|3|Small|

|Task|Ann|Bo|
|-|-|-|
|Do|RA|C|

<table><tr><th>Task</th><th>Ann</th></tr><tr><td>Go</td><td>RA</td></tr></table>

\`\`\`
|Task|Ann|Bo|
|-|-|-|
|Do|RA|C|
\`\`\``;
    const legend =
      "| Letter | Meaning     |\n| ------ | ----------- |\n| R      | Responsible |\n| A      | Accountable |\n";
    const matrix = "| Task | Ann | Bo  |\n| ---- | --- | --- |\n| Do   | RA  | C   |\n";
    expect(formatDocument(text).text).toBe(
      text
        .replace("|Letter|Meaning|\n|--|--|\n|R|Responsible|\n|A|Accountable|\n", legend)
        .replace("|Task|Ann|Bo|\n|-|-|-|\n|Do|RA|C|\n", matrix),
    );
  });

  it("gives one edit a line that changes", () => {
    const text = `${declared}| Task | Ann |\n|---|---|\n| Do   | RA  |\n| Go |  |`;
    const { text: formatted, edits } = formatDocument(text);
    expect(edits).toEqual([
      { start: 38, end: 47, text: "| ---- | --- |" },
      { start: 63, end: 72, text: "| Go   |     |" },
    ]);
    expect(applyEdits(text, edits)).toBe(formatted);
  });

  it.each([
    ["no table", "Just words | and a pipe"],
    ["no matrix", "|Price|Plan|\n|-|-|\n|3|Small|\n"],
    ["a legend alone", "|R|Responsible|\n|-|-|\n|A|Accountable|\n|C|Consulted|\n"],
    ["what the writer excludes", "# RACI\n\n<!-- raci: ignore -->\n\n|Task|Ann|Bo|\n|-|-|-|\n|Do|R|A|\n"],
  ])("changes nothing where there is %s", (_name, text) => {
    expect(formatDocument(text)).toEqual({ text, edits: [] });
  });

  it("reads the document the way its caller does", () => {
    const text = "|Choice|Ann|Bo|\n|-|-|-|\n|Colour|D|A|\n";
    expect(formatDocument(text).edits).toEqual([]);
    expect(formatDocument(text, { path: "docs/daci.md" }).edits.length).toBeGreaterThan(0);
  });
});
