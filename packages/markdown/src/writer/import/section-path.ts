import { normaliseName } from "../../text/normalise.ts";
import type { MatrixContent } from "../matrix-content.ts";

const deepest = 6;

/**
 * The headings of a path in one text, as the CSV export writes it: `Operations > Backups`. A title's own `>` between
 * blanks stands there with a backslash. Markdown has six depths: what lies deeper is one heading.
 */
export function sectionOf(path: string): MatrixContent["section"] {
  if (path.trim() === "") return [];
  const parts = path.split(" > ");
  const titles = [...parts.slice(0, deepest - 1), ...deepestTitle(parts.slice(deepest - 1))];
  return titles.map((title, index) => ({ title: normaliseName(unescaped(title)), depth: index + 1 }));
}

function deepestTitle(parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [parts.join(" > ")];
}

function unescaped(title: string): string {
  return title.replace(/(?<=^| )\\(?=\\*>(?: |$))/gu, "");
}
