import { describe, expect, it } from "vitest";
import { headingLines } from "./heading-lines.ts";

/** `# A > ## B` as a path. */
function path(text: string): { title: string; depth: number }[] {
  if (text === "") return [];
  return text
    .split(" > ")
    .map((heading) => ({ title: heading.replace(/^#+ /u, ""), depth: /^#+/u.exec(heading)?.[0].length ?? 1 }));
}

describe("headingLines", () => {
  it.each([
    ["", "# A > ## B", ["# A", "## B"]],
    ["# A > ## B", "# A > ## B", []],
    ["# A > ## B", "# A > ## C", ["## C"]],
    ["# A > ## B", "# A > ## B > ### C", ["### C"]],
    ["# A > ## B > ### C", "# A > ## D", ["## D"]],
    ["# A > ## B", "# A", ["# A"]],
    ["# A > ## B", "# A > ### C", ["# A", "### C"]],
    ["# A > ### C", "# A > ## B", ["## B"]],
    ["# A > ## B", "# X > ## B", ["# X", "## B"]],
  ])("below %j leads to %j", (above, section, lines) => {
    expect(headingLines(path(section), path(above))).toEqual(lines);
  });

  it("keeps sharps at the end of a title, and titles that are nothing else", () => {
    const titles = ["C #", "F#", "##", ""].map((title) => ({ title, depth: 2 }));
    expect(titles.flatMap((title) => headingLines([title], []))).toEqual(["## C \\#", "## F#", "## \\##", "##"]);
  });
});
