/**
 * A Markdown document inside a program: the text without the first line break and without the indent
 * that all its lines share, ending in one line break. A backslash stands for itself.
 *
 * @param values what to put in, as it is
 */
export function dedent(strings: TemplateStringsArray, ...values: readonly string[]): string {
  const lines = String.raw(strings, ...values)
    .replace(/^\n/u, "")
    .trimEnd()
    .split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.search(/\S/u));
  const shared = Math.min(...indents);
  return lines.map((line) => `${line.slice(shared)}\n`).join("");
}
