/**
 * A Markdown document inside a program: the text without the first line break and without the indent
 * that all its lines share, ending in one line break. A backslash stands for itself.
 *
 * @param values what to put in, as it is
 */
export function dedent(strings: TemplateStringsArray, ...values: readonly string[]): string {
  // Plain loops and no patterns: every rule has examples, and none of them is looked at in most runs.
  const [first = "", ...others] = String.raw(strings, ...values)
    .trimEnd()
    .split("\n");
  const lines = first === "" ? others : [first, ...others];
  let shared = Infinity;
  for (const line of lines) {
    const content = line.trimStart();
    if (content !== "") shared = Math.min(shared, line.length - content.length);
  }
  let document = "";
  for (const line of lines) document += `${line.slice(shared)}\n`;
  return document;
}
