/** Which files the drivers are for: the names that documents have. */
const attributeLines = ["*.md", "*.markdown", "*.mdx"].map((pattern) => `${pattern} diff=raci merge=raci`);

const begin = "# raci git-setup: begin";
const end = "# raci git-setup: end";

/** An attributes file with the lines that name the drivers, at its end, where they overrule what stands above. */
export function withDrivers(text: string): string {
  if (text.includes(`${begin}\n${attributeLines.join("\n")}\n${end}\n`)) return text;
  const others = withoutDrivers(text);
  const separated = others === "" || others.endsWith("\n") ? others : `${others}\n`;
  return `${separated}${[begin, ...attributeLines, end, ""].join("\n")}`;
}

/** An attributes file without those lines. */
export function withoutDrivers(text: string): string {
  const lines = text.split("\n");
  const first = lines.indexOf(begin);
  const last = lines.indexOf(end, first);
  if (first === -1 || last === -1) return text;
  return lines.toSpliced(first, last - first + 1).join("\n");
}
