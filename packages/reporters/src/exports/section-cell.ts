import type { SectionHeading } from "@raci-kit/model";

/**
 * A heading path in one cell: `Operations > Backups`. A title's own `>` between blanks gets a backslash, so that an
 * import can tell it apart.
 */
export function sectionCell(section: readonly SectionHeading[]): string {
  return section.map(({ title }) => title.replace(/(?<=^| )(?=\\*>(?: |$))/gu, "\\")).join(" > ");
}
