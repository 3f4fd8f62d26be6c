/**
 * False when a text cannot hold a matrix: every matrix is a pipe table or an HTML table. Cheap, so that the many
 * documents without a table need no parser.
 */
export function mayHoldMatrix(text: string): boolean {
  return text.includes("|") || /<table\b/iu.test(text);
}
