import type { ResponsibilityModel } from "@raci-kit/model";
import { terminalLine } from "@raci-kit/reporters";
import type { Terminal } from "../terminal.ts";

/** Says which documents hold no matrix: no error, but seldom what was meant. */
export function noteMissingMatrices(models: readonly ResponsibilityModel[], terminal: Terminal): void {
  for (const { path, matrices } of models) {
    if (matrices.length === 0) terminal.complain(`note: ${terminalLine(path)} holds no responsibility matrix\n`);
  }
}
