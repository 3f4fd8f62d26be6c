import { pick } from "../random.ts";
import {
  generateRow,
  generateSection,
  letters,
  type Model,
  type Names,
  type Party,
  type Row,
  type Section,
} from "./models.ts";

/** One kind of edit of a section; null when the section has nothing to edit like that. */
type SectionEdit = (section: Section, names: Names, random: () => number) => Section;

const additions = ["Reviewer", "Insurer", "Broker", "Warden", "Steward", "Registrar"] as const;
const otherNames = ["Client", "Vendor", "Run team", "Inspector", "Partner"] as const;
const adverbs = ["promptly", "carefully", "twice", "together", "remotely"] as const;

const setCell: SectionEdit = (section, _names, random) => {
  const row = someActivity(section, random);
  const party = somePartyOf(section, random);
  const others = letters.filter((each) => each !== (row.cells[party.id] ?? ""));
  const cells = { ...row.cells, [party.id]: others[Math.floor(random() * others.length)] ?? "R" };
  return Object.values(cells).every((cell) => cell === "") ? section : withRow(section, { ...row, cells });
};

const reword: SectionEdit = (section, _names, random) => {
  const row = someActivity(section, random);
  return withRow(section, { ...row, name: `${row.name} ${pick(adverbs, random)}` });
};

const renameDivider: SectionEdit = (section, _names, random) => {
  const divider = section.rows.find((row) => row.kind === "divider");
  return divider === undefined
    ? section
    : withRow(section, { ...divider, name: `${divider.name} ${pick(adverbs, random)}` });
};

const addRow: SectionEdit = (section, names, random) => {
  const at = 1 + Math.floor(random() * section.rows.length);
  return { ...section, rows: section.rows.toSpliced(at, 0, generateRow(section.parties, names, random)) };
};

const removeRow: SectionEdit = (section, _names, random) => {
  if (section.rows.filter((row) => row.kind === "activity").length < 4) return section;
  const { id } = someActivity(section, random);
  return { ...section, rows: section.rows.filter((row) => row.id !== id) };
};

const moveRow: SectionEdit = (section, _names, random) => {
  const row = someActivity(section, random);
  const others = section.rows.filter(({ id }) => id !== row.id);
  return { ...section, rows: others.toSpliced(1 + Math.floor(random() * others.length), 0, row) };
};

/** Sorts the activities of each divider by name. */
const sortRows: SectionEdit = (section) => {
  const groups: Row[][] = [[]];
  for (const row of section.rows) {
    if (row.kind === "divider") groups.push([row]);
    else groups.at(-1)?.push(row);
  }
  const sorted = groups.map((group) => {
    const [first, ...rest] = group;
    const isDivided = first?.kind === "divider";
    const byName = (isDivided ? rest : group).toSorted((left, right) => (left.name < right.name ? -1 : 1));
    return isDivided && first !== undefined ? [first, ...byName] : byName;
  });
  return { ...section, rows: sorted.flat() };
};

const realign: SectionEdit = (section) => ({ ...section, style: section.style === "aligned" ? "plain" : "aligned" });

const addParty: SectionEdit = (section, names, random) => {
  const taken = new Set(section.parties.map(({ name }) => name));
  const name = additions.find((each) => !taken.has(each) && random() < 0.5);
  if (name === undefined) return section;
  const party: Party = { id: names.id(), name };
  const at = 1 + Math.floor(random() * section.parties.length);
  const rows = section.rows.map((row): Row => {
    return row.kind === "divider" ? row : { ...row, cells: { ...row.cells, [party.id]: pick(letters, random) } };
  });
  return { ...section, parties: section.parties.toSpliced(at, 0, party), rows };
};

const removeParty: SectionEdit = (section, _names, random) => {
  if (section.parties.length < 3) return section;
  const { id } = somePartyOf(section, random);
  const parties = section.parties.filter((party) => party.id !== id);
  const isRead = section.rows.every(
    (row) => row.kind === "divider" || parties.some((party) => (row.cells[party.id] ?? "") !== ""),
  );
  return isRead ? { ...section, parties } : section;
};

const renameParty: SectionEdit = (section, _names, random) => {
  const { id } = somePartyOf(section, random);
  const taken = new Set(section.parties.map(({ name }) => name));
  const name = otherNames.find((each) => !taken.has(each) && random() < 0.5);
  if (name === undefined) return section;
  return { ...section, parties: section.parties.map((party) => (party.id === id ? { ...party, name } : party)) };
};

const editHeading: SectionEdit = (section, _names, random) => ({
  ...section,
  heading: `${section.heading} ${pick(adverbs, random)}`,
});

const editProse: SectionEdit = (section, _names, random) => ({
  ...section,
  prose: `${section.prose} It is done ${pick(adverbs, random)}.`,
});

/** The kinds of edit with how often they are made, more or less as in the history of real documents. */
const sectionEdits: readonly (readonly [edit: SectionEdit, weight: number])[] = [
  [setCell, 10],
  [reword, 4],
  [renameDivider, 1],
  [addRow, 5],
  [removeRow, 2],
  [moveRow, 2],
  [sortRows, 1],
  [realign, 4],
  [addParty, 2],
  [removeParty, 1],
  [renameParty, 1],
  [editHeading, 1],
  [editProse, 1],
];

/** A copy of the document with one to six edits; `side` keeps both sides from adding a section at one place. */
export function editModel(model: Model, side: "ours" | "theirs", names: Names, random: () => number): Model {
  let edited = model;
  const count = 1 + Math.floor(random() * 6);
  for (let done = 0; done < count; done += 1) {
    const chance = random();
    if (chance < 0.02) edited = addSection(edited, side, names, random);
    else if (chance < 0.04) edited = removeSection(edited, random);
    else edited = editSection(edited, names, random);
  }
  return edited;
}

function editSection(model: Model, names: Names, random: () => number): Model {
  const at = Math.floor(random() * model.sections.length);
  const edit = someEdit(random);
  return {
    ...model,
    sections: model.sections.map((section, index) => (index === at ? edit(section, names, random) : section)),
  };
}

function addSection(model: Model, side: "ours" | "theirs", names: Names, random: () => number): Model {
  const section = generateSection(model.sections.length + 1, names, random);
  const heading = `## Annex ${section.id}`;
  const prose = `What annex ${section.id} is about.`;
  const at = side === "ours" ? model.sections.length : 0;
  return { ...model, sections: model.sections.toSpliced(at, 0, { ...section, heading, prose }) };
}

function removeSection(model: Model, random: () => number): Model {
  if (model.sections.length < 2) return model;
  return { ...model, sections: model.sections.toSpliced(Math.floor(random() * model.sections.length), 1) };
}

function someEdit(random: () => number): SectionEdit {
  const total = sectionEdits.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random() * total;
  for (const [edit, weight] of sectionEdits) {
    left -= weight;
    if (left < 0) return edit;
  }
  return setCell;
}

function someActivity({ rows }: Section, random: () => number): Row {
  const [first, ...others] = rows.filter((row) => row.kind === "activity");
  if (first === undefined) throw new RangeError("Found a section without activities, expected at least one.");
  return pick([first, ...others], random);
}

function somePartyOf({ parties }: Section, random: () => number): Party {
  const [first, ...others] = parties;
  if (first === undefined) throw new RangeError("Found a section without parties, expected at least one.");
  return pick([first, ...others], random);
}

function withRow(section: Section, changed: Row): Section {
  return { ...section, rows: section.rows.map((row) => (row.id === changed.id ? changed : row)) };
}
