import type { Range } from "@raci-kit/model";

/** Where a finding stands that is about what a document lacks. */
export const documentStart: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
