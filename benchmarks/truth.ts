import { pick } from "./random.ts";

/** One activity of a generated handbook. */
interface Row {
  section: number;
  words: readonly string[];
  /** Letters of the parties, in order of their columns. */
  cells: readonly string[];
}

/** A row of the edited revision and what is true about it. */
export interface EditedRow {
  /** Line in the edited document. */
  line: number;
  /** Line in the old document; null for an added row. */
  origin: number | null;
  /** True when somebody who reads both texts could tell: half the telling words stayed and no twin competes. */
  decidable: boolean;
  before: readonly string[];
  after: readonly string[];
}

/** Two revisions with the truth about them. */
export interface Edited {
  before: string;
  after: string;
  rows: readonly EditedRow[];
  /** The shifts of a row as `Customer gains accountable`. */
  shiftsOf: (row: EditedRow) => ReadonlySet<string>;
}

const verbs = [
  "Plan",
  "Run",
  "Check",
  "Renew",
  "Report",
  "Approve",
  "Restore",
  "Retire",
  "Measure",
  "Announce",
  "Review",
  "Order",
] as const;
const things = [
  "backups",
  "certificates",
  "accounts",
  "networks",
  "invoices",
  "patches",
  "alerts",
  "images",
  "quotas",
  "contracts",
  "mirrors",
  "scanners",
  "tickets",
  "keys",
  "domains",
  "printers",
  "laptops",
  "rotas",
  "budgets",
  "audits",
] as const;
const places = [
  "in the main region",
  "for every project",
  "of the platform",
  "before a release",
  "after an incident",
  "each quarter",
  "on request",
  "with the customer",
  "for new teams",
  "at the end of service",
] as const;
const spare = [
  "weekly",
  "safely",
  "together",
  "again",
  "remotely",
  "nightly",
  "alone",
  "early",
  "twice",
  "centrally",
] as const;
const letters = ["RA", "", "I", "C", "R", "A", "CI"] as const;
const parties = ["Customer", "Provider", "Auditor"] as const;
const duties: Readonly<Record<string, string>> = { R: "responsible", A: "accountable", C: "consulted", I: "informed" };

/** A handbook of `count` activities under a dozen headings. */
export function generateHandbook(count: number, random: () => number): Row[] {
  return Array.from({ length: count }, (_, index) => ({
    section: Math.floor((index * 12) / count),
    words: [pick(verbs, random), pick(things, random), "and", pick(things, random), ...pick(places, random).split(" ")],
    cells: parties.map(() => pick(letters, random)),
  }));
}

/** Rewords, moves, reorders, adds, removes and reassigns at once, and remembers what it did. */
export function editWithTruth(handbook: readonly Row[], random: () => number): Edited {
  const rate = random() * 0.6;
  const names = new Map<string, number>();
  for (const { words } of handbook) names.set(words.join(" "), (names.get(words.join(" ")) ?? 0) + 1);
  const kept = handbook.map((row, index) => ({ row, index })).filter(() => random() > 0.04);
  const edited = kept.map(({ row, index }) => {
    const words = random() < 0.3 ? reword(row.words, rate, random) : row.words;
    const cells = random() < 0.1 ? parties.map(() => pick(letters, random)) : row.cells;
    const section = random() < 0.05 ? Math.floor(random() * 12) : row.section;
    return { row: { section, words, cells }, origin: index };
  });
  const added = generateHandbook(2, random).map((row) => ({ row, origin: null }));
  const all = [...edited, ...added].toSorted((left, right) => left.row.section - right.row.section);
  const before = render(handbook);
  const after = render(all.map(({ row }) => row));
  const rows = all.map(({ row, origin }, index): EditedRow => {
    const old = origin === null ? null : (handbook[origin] ?? null);
    return {
      line: after.lines[index] ?? 0,
      origin: origin === null ? null : (before.lines[origin] ?? 0),
      decidable:
        old !== null &&
        isDecidable(
          old,
          row,
          handbook,
          all.map((one) => one.row),
        ),
      before: old?.cells ?? [],
      after: row.cells,
    };
  });
  return { before: before.text, after: after.text, rows, shiftsOf };
}

function reword(words: readonly string[], rate: number, random: () => number): string[] {
  return words.map((word) => (random() < rate ? pick(spare, random) : word));
}

/** Words that every other name has too say nothing about which row it is. */
const smallWords = new Set([
  "a",
  "after",
  "and",
  "at",
  "before",
  "each",
  "for",
  "in",
  "new",
  "of",
  "on",
  "the",
  "with",
]);

/** Half of its words stayed, half of the telling ones among them, and no other row of either revision is as near. */
function isDecidable(old: Row, current: Row, before: readonly Row[], after: readonly Row[]): boolean {
  const likeness = sharedWords(old, current);
  const kept = old.words.filter((word, index) => current.words[index] === word).length;
  if (2 * kept < old.words.length || 2 * likeness < tellingWords(old).length) return false;
  const rival = (row: Row): boolean => row !== current && row !== old && sharedWords(old, row) >= likeness - 1;
  const rivalOfCurrent = (row: Row): boolean =>
    row !== old && row !== current && sharedWords(current, row) >= likeness - 1;
  return !after.some(rival) && !before.some(rivalOfCurrent);
}

function tellingWords({ words }: Row): string[] {
  return words.filter((word) => !smallWords.has(word));
}

function sharedWords(left: Row, right: Row): number {
  const pool = tellingWords(right);
  return tellingWords(left).filter((word) => {
    const index = pool.indexOf(word);
    if (index !== -1) pool.splice(index, 1);
    return index !== -1;
  }).length;
}

function render(rows: readonly Row[]): { text: string; lines: number[] } {
  const text = ["# RACI", ""];
  const lines: number[] = [];
  let section = -1;
  for (const row of rows) {
    if (row.section !== section) {
      section = row.section;
      text.push(
        "",
        `## ${section + 1}. Chapter ${"ABCDEFGHIJKL"[section] ?? ""}`,
        "",
        `| Activity | ${parties.join(" | ")} |`,
        "| --- | --- | --- | --- |",
      );
    }
    text.push(`| ${row.words.join(" ")} | ${row.cells.join(" | ")} |`);
    lines.push(text.length);
  }
  return { text: `${text.join("\n")}\n`, lines };
}

/** Who took on and who gave up which duty; how losses and gains of one duty are paired is a matter of wording. */
function shiftsOf({ before, after }: EditedRow): ReadonlySet<string> {
  if (before.length === 0) return new Set();
  const moves = Object.entries(duties).flatMap(([letter, duty]) =>
    parties.flatMap((party, index) => {
      const [had, has] = [before[index]?.includes(letter) ?? false, after[index]?.includes(letter) ?? false];
      return had === has ? [] : [`${party} ${has ? "gains" : "loses"} ${duty}`];
    }),
  );
  return new Set(moves);
}
