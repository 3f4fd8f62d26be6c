import { terminalLine } from "@raci-kit/reporters";
import type { Documents } from "@raci-kit/review";
import type { Terminal } from "../terminal.ts";

/**
 * Says which of the documents that were named one by one hold no matrix: no error, but seldom what was meant. Of the
 * documents of a folder most hold none.
 */
export function noteMissingMatrices(documents: Documents, operands: readonly string[], terminal: Terminal): void {
  const named = new Set(operands.map((operand) => (operand === "-" ? "<stdin>" : operand)));
  const holding = new Set(documents.models.filter(({ matrices }) => matrices.length > 0).map(({ path }) => path));
  for (const path of documents.paths) {
    if (!named.has(path) || holding.has(path)) continue;
    terminal.complain(`note: ${terminalLine(path)} holds no responsibility matrix\n`);
  }
}
