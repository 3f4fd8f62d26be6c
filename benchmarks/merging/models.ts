import { pick } from "../random.ts";

/** A generated document. Everything in it has an id that no edit changes, so that the truth of a merge is known. */
export interface Model {
  title: string;
  sections: readonly Section[];
}

/** A heading, a sentence and a matrix. */
export interface Section {
  id: string;
  heading: string;
  prose: string;
  style: "aligned" | "plain";
  parties: readonly Party[];
  rows: readonly Row[];
}

/** A column. */
export interface Party {
  id: string;
  name: string;
}

/** An activity with its letters by party id, or a divider, which has none. */
export interface Row {
  id: string;
  kind: "activity" | "divider";
  name: string;
  cells: Readonly<Record<string, string>>;
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
] as const;
const objects = [
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
  "drills",
  "dashboards",
] as const;
const places = [
  "before every release",
  "after an incident",
  "each quarter",
  "on request",
  "with the customer",
  "for new teams",
  "at night",
  "under embargo",
] as const;
const partyNames = ["Customer", "Provider", "Operator", "Auditor", "Supplier"] as const;
const dividerNames = ["Before the start", "Everyday work", "After the end"] as const;

/** Letters that a cell may have. */
export const letters = ["", "R", "A", "RA", "C", "I", "CI"] as const;

/** Gives names that no activity of the document has yet. */
export class Names {
  readonly #taken = new Set<string>();
  readonly #random: () => number;
  #ids = 0;

  constructor(random: () => number) {
    this.#random = random;
  }

  activity(): string {
    for (;;) {
      const name = [pick(verbs, this.#random), pick(objects, this.#random), pick(places, this.#random)].join(" ");
      if (this.#taken.has(name)) continue;
      this.#taken.add(name);
      return name;
    }
  }

  id(): string {
    this.#ids += 1;
    return `id${this.#ids}`;
  }
}

/** A document of one to three matrices. */
export function generateModel(names: Names, random: () => number): Model {
  const count = 1 + Math.floor(random() * 3);
  return {
    title: "# Hosting: RACI",
    sections: Array.from({ length: count }, (_, index) => generateSection(index + 1, names, random)),
  };
}

/** A matrix of five to fourteen activities, every other one with dividers. */
export function generateSection(number: number, names: Names, random: () => number): Section {
  const parties = partyNames.slice(0, 2 + Math.floor(random() * 3)).map((name): Party => ({ id: names.id(), name }));
  const count = 5 + Math.floor(random() * 10);
  const rows = Array.from({ length: count }, () => generateRow(parties, names, random));
  const hasDividers = random() < 0.5;
  const dividers = hasDividers ? dividerNames.slice(0, 1 + Math.floor(random() * 3)) : [];
  const every = Math.ceil(count / Math.max(1, dividers.length));
  const divided = rows.flatMap((row, index): Row[] => {
    const name = index % every === 0 ? dividers[index / every] : undefined;
    return name === undefined ? [row] : [{ id: names.id(), kind: "divider", name, cells: {} }, row];
  });
  return {
    id: names.id(),
    heading: `## ${number}. Part ${number}`,
    prose: `What part ${number} of the contract is about.`,
    style: random() < 0.5 ? "aligned" : "plain",
    parties,
    rows: divided,
  };
}

/** An activity that is not there yet. */
export function generateRow(parties: readonly Party[], names: Names, random: () => number): Row {
  const cells = Object.fromEntries(parties.map(({ id }) => [id, pick(letters, random)]));
  const [first] = parties;
  // A row without any letter would be a divider, or a reason to take the table for something else.
  if (first !== undefined && Object.values(cells).every((cell) => cell === "")) cells[first.id] = "RA";
  return { id: names.id(), kind: "activity", name: names.activity(), cells };
}

/** The document as Markdown. */
export function renderModel({ title, sections }: Model): string {
  const blocks = sections.flatMap((section) => [section.heading, section.prose, renderTable(section)]);
  return `${[title, "Who does what.", ...blocks].join("\n\n")}\n`;
}

function renderTable({ style, parties, rows }: Section): string {
  const grid = [
    ["Activity", ...parties.map(({ name }) => name)],
    ...rows.map((row) =>
      row.kind === "divider"
        ? [`**${row.name}**`, ...parties.map(() => "")]
        : [row.name, ...parties.map(({ id }) => row.cells[id] ?? "")],
    ),
  ];
  const widths = ["Activity", ...parties].map((_, column) =>
    style === "plain" ? 0 : Math.max(3, ...grid.map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [header = [], ...body] = grid;
  return [line(header), line(widths.map((width) => "-".repeat(Math.max(3, width)))), ...body.map(line)].join("\n");
}
