import { escapeText } from "./escape-text.ts";
import type { MatrixContent } from "./matrix-content.ts";

type HeadingPath = MatrixContent["section"];

/** The headings to write so that `section` is the path, when `above` was the path before. */
export function headingLines(section: HeadingPath, above: HeadingPath): string[] {
  return section.slice(keptHeadings(section, above)).map(({ title, depth }) => {
    // Sharps behind a blank would close the heading.
    const text = escapeText(title).replace(/(?<=^| )#+$/u, "\\$&");
    return `${"#".repeat(depth)} ${text}`.trimEnd();
  });
}

/** How many headings still hold: what stands below them in the old path must give way to the next heading. */
function keptHeadings(section: HeadingPath, above: HeadingPath): number {
  const differing = section.findIndex(
    ({ title, depth }, index) => above[index]?.title !== title || above[index]?.depth !== depth,
  );
  const shared = differing === -1 ? section.length : differing;
  const below = above[shared]?.depth;
  const next = section[shared]?.depth;
  const givesWay = below === undefined || (next !== undefined && next <= below);
  return givesWay ? shared : Math.max(0, shared - 1);
}
