import type { Remark, Remarks } from "../remarks/remark.ts";
import type { Tool } from "../tool.ts";
import { rowAt } from "./comparisons.ts";

/** The line that {@link sampleRemarks} points into: a letter of two bytes and a sign of four stand before the cell. */
const row = "| Prüfung 🔑 | A | A |";

const second: Remark = {
  rule: "single-accountable",
  severity: "error",
  fails: true,
  message: "Unexpected second accountable party [Dev], expected one: Ops",
  path: "models/a,b.md",
  range: { start: { line: 3, column: 19 }, end: { line: 3, column: 20 } },
  related: [
    {
      message: "The first is here",
      path: "models/a,b.md",
      range: { start: { line: 3, column: 15 }, end: { line: 3, column: 16 } },
    },
  ],
  fingerprint: "1f2e",
  fix: {
    description: "Clear the cell",
    edits: [{ range: { start: { line: 3, column: 18 }, end: { line: 3, column: 21 } }, text: " " }],
    safe: false,
  },
};

const shift: Remark = {
  rule: "accountable-transferred",
  severity: "warning",
  fails: false,
  message: 'Dev is now accountable for "50 %", was Ops',
  path: "models/a,b.md",
  range: { start: { line: 5, column: 1 }, end: { line: 6, column: 1 } },
  related: [],
  fingerprint: "77aa",
  fix: null,
};

const gone: Remark = {
  rule: "activity-removed",
  severity: "info",
  fails: false,
  message: 'Activity removed: "<Plan> & do"',
  path: "models/old.md",
  range: null,
  related: [],
  fingerprint: "77aa",
  fix: null,
};

/** A failing finding that can be mended, a shift over a whole row, something that is gone, and a document without remarks. */
export const sampleRemarks: Remarks = {
  documents: ["models/a,b.md", "models/clean.md", "models/old.md"],
  remarks: [second, shift, gone],
  sources: new Map([["models/a,b.md", `# Duties\n\n${row}\n`]]),
};

/** The same without a remark. */
export const noRemarks: Remarks = { documents: ["models/clean.md"], remarks: [], sources: new Map() };

/** A tool that explains one of the rules. */
export const sampleTool: Tool = {
  name: "raci",
  version: "1.2.3",
  address: "https://example.org",
  rules: [
    {
      id: "single-accountable",
      summary: "Every activity has exactly one accountable party.",
      help: "Two answer for nothing.",
      address: "https://example.org/single-accountable",
    },
  ],
};

/** A finding without a second place or a fix. */
export function remarkIn(path: string, rest: Partial<Remark> = {}): Remark {
  return { ...second, path, range: rowAt(3), related: [], fix: null, ...rest };
}
