import { writeFileSync } from "node:fs";
import path from "node:path";
import { compareDocuments } from "@raci-kit/differ";
import { readDocument } from "@raci-kit/markdown";
import { isShiftKind } from "@raci-kit/model";
import { type Edited, type EditedRow, editWithTruth, generateHandbook } from "./truth.ts";
import { randomNumbers } from "./random.ts";

/** Pairs of revisions with known truth, compared; the rows that no reader could decide are counted apart. */
const pairs = Number(process.env["RACI_PAIRS"] ?? 1_000);

interface Score {
  found: number;
  wrong: number;
  missed: number;
}

const matches = { decidable: newScore(), undecidable: newScore() };
const shifts = { decidable: newScore(), undecidable: newScore() };

for (let index = 0; index < pairs; index += 1) judge(index);

const table = [
  row(["", "right", "wrong", "missed", "precision", "recall"]),
  row(["---", "--:", "--:", "--:", "--:", "--:"]),
  scoreRow("matches, decidable", matches.decidable),
  scoreRow("matches, undecidable", matches.undecidable),
  scoreRow("shifts, decidable", shifts.decidable),
  scoreRow("shifts, undecidable", shifts.undecidable),
].join("\n");
console.log(table);
writeFileSync(path.join(import.meta.dirname, "MATCHING.md"), resultsPage());

function judge(index: number): void {
  const random = randomNumbers(index + 1);
  const handbook = generateHandbook(20 + Math.floor(random() * 60), random);
  const edited = editWithTruth(handbook, random);
  const [before, after] = [edited.before, edited.after].map((text) => readDocument(text, { path: "handbook.md" }));
  if (before === undefined || after === undefined) return;
  const comparison = compareDocuments(before, after);
  const partners = new Map(
    comparison.matched.map((pair) => [pair.after.range.start.line, pair.before.range.start.line]),
  );
  const found = new Map<number, Set<string>>();
  for (const { kind, duty, party, range } of comparison.changes) {
    if (!isShiftKind(kind) || range.after === null) continue;
    const moves = found.get(range.after.start.line) ?? new Set<string>();
    if (party.before !== null) moves.add(`${party.before} loses ${duty}`);
    if (party.after !== null) moves.add(`${party.after} gains ${duty}`);
    found.set(range.after.start.line, moves);
  }
  for (const truth of edited.rows) {
    count(matches, truth, partners.get(truth.line), truth.origin);
    countShifts(truth, found.get(truth.line) ?? new Set(), edited);
  }
}

function count(scores: typeof matches, truth: EditedRow, found: number | undefined, wanted: number | null): void {
  const score = truth.decidable ? scores.decidable : scores.undecidable;
  if (wanted !== null && found === wanted) score.found += 1;
  else if (found !== undefined) score.wrong += 1;
  if (wanted !== null && found !== wanted) score.missed += 1;
}

function countShifts(truth: EditedRow, found: ReadonlySet<string>, { shiftsOf }: Edited): void {
  const wanted = shiftsOf(truth);
  const score = truth.decidable ? shifts.decidable : shifts.undecidable;
  for (const shift of wanted) {
    if (found.has(shift)) score.found += 1;
    else score.missed += 1;
  }
  for (const shift of found) if (!wanted.has(shift)) score.wrong += 1;
}

function newScore(): Score {
  return { found: 0, wrong: 0, missed: 0 };
}

function scoreRow(name: string, { found, wrong, missed }: Score): string {
  const counts = [found, wrong, missed].map((value) => value.toLocaleString("en"));
  return row([name, ...counts, share(found, found + wrong), share(found, found + missed)]);
}

function resultsPage(): string {
  return `# How well rows are matched

Made by \`pnpm bench:matching\`: ${pairs.toLocaleString("en")} generated pairs of revisions whose truth is known. Rows are reworded (up to six words
in ten), moved, reordered, added, removed and given other roles, all at once. A row counts as decidable when half of its
words stayed, half of the telling ones among them, and no other row is as near; the others are counted apart.

${table}
`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((100 * part) / whole).toFixed(2)} %`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
