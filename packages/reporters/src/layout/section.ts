/** A heading path in one piece, outermost first. */
export function sectionText(section: readonly string[]): string {
  return section.join(" › ");
}
