import { expect, test } from "vitest";
import { unifiedDiff } from "./unified-diff.ts";

const plain = { colour: false, width: 100 };
const changed = [{ path: "./docs/house.md", before: "# House\n\nold\r\nlast", after: "# House\n\nnew\r\nlast" }];

test("writes the names as git does, and the text byte by byte", () => {
  expect(unifiedDiff(changed, plain)).toBe(`\
--- a/docs/house.md
+++ b/docs/house.md
@@ -1,4 +1,4 @@
 # House
 
-old\r
+new\r
 last
\\ No newline at end of file
`);
});

test("has nothing to print where nothing changed", () => {
  expect(unifiedDiff([], plain)).toBe("");
});

test("keeps a name from breaking its line", () => {
  expect(unifiedDiff([{ path: "a\nb.md", before: "1\n", after: "2\n" }], plain)).toContain('--- "a/a\\nb.md"\n');
});

test("in colour, shows what would steer the terminal", () => {
  const coloured = unifiedDiff([{ path: "a.md", before: "x\n", after: "\u001b[2Jx\n" }], { ...plain, colour: true });
  expect(coloured).toContain("\u001b[31m-x\u001b[39m\n");
  expect(coloured).not.toContain("\u001b[2J");
});
