import { readDocument } from "@raci-kit/markdown";
import type { Activity, Matrix } from "@raci-kit/model";
import type { MergeTruth } from "./truth.ts";
import type { Model, Row, Section } from "./models.ts";

/** What was wrong with a merged document, for people; empty when it says what it has to. */
export type Faults = readonly string[];

/** Judges a merge without conflicts: the document has to say what the truth says, nothing less and nothing more. */
export function judgeClean(text: string, { model, openOrders, groups }: MergeTruth, base: Model): Faults {
  const shared = new Set(rowsById(base).keys());
  const { matrices } = readDocument(text, { path: "model.md" });
  const faults = model.sections.flatMap((section, index) => {
    const matrix = matrices[index];
    return matrix === undefined
      ? [`${section.heading} is lost`]
      : judgeSection(section, matrix, groups, openOrders.has(section.id) ? null : shared);
  });
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("|"));
  const wanted = [model.title, "Who does what.", ...model.sections.flatMap(({ heading, prose }) => [heading, prose])];
  if (lines.join("\n") !== wanted.join("\n")) faults.push(`the lines around the matrices are\n${lines.join("\n")}`);
  if (matrices.length > model.sections.length) faults.push("a matrix stands twice");
  return faults;
}

/** @param ordered ids of the rows whose order is known; null when it is open */
function judgeSection(
  section: Section,
  matrix: Matrix,
  groups: MergeTruth["groups"],
  ordered: ReadonlySet<string> | null,
): string[] {
  const wanted = rowTexts(section, groups);
  const found = matrix.activities.map((activity) => activityText(activity, matrix));
  const faults = [
    ...difference(wanted, found).map((row) => `${section.heading} lacks ${row}`),
    ...difference(found, wanted).map((row) => `${section.heading} has ${row}`),
  ];
  const parties = section.parties.map(({ name }) => name).toSorted();
  if (
    parties.join() !==
    matrix.parties
      .map(({ name }) => name)
      .toSorted()
      .join()
  )
    faults.push(`${section.heading}: parties`);
  return faults.length > 0 || ordered === null ? faults : judgeOrder(section, matrix, ({ id }) => ordered.has(id));
}

/** Rows that all versions had stand in the order of the truth; where a new row goes between others is left open. */
function judgeOrder(section: Section, matrix: Matrix, isShared: (row: Row) => boolean): string[] {
  const at = new Map(matrix.activities.map(({ name }, index) => [name, index]));
  const places = section.rows
    .filter((row) => row.kind === "activity" && isShared(row))
    .map(({ name }) => at.get(name) ?? -1);
  const isInOrder = places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
  return isInOrder ? [] : [`${section.heading}: order`];
}

function rowTexts(section: Section, groups: MergeTruth["groups"]): string[] {
  const nameOf = new Map(section.rows.map(({ id, name }) => [id, name]));
  return section.rows.flatMap((row) => {
    if (row.kind === "divider") return [];
    const group = groups.get(row.id) ?? null;
    const cells = section.parties.map(({ id, name }) => `${name}=${row.cells[id] ?? ""}`);
    return [rowText(row.name, group === null ? null : (nameOf.get(group) ?? null), cells)];
  });
}

function activityText({ name, group, assignments }: Activity, { parties }: Matrix): string {
  return rowText(
    name,
    group,
    parties.map((party, index) => `${party.name}=${assignments[index]?.raw ?? ""}`),
  );
}

function rowText(name: string, group: string | null, cells: readonly string[]): string {
  return `"${name}" under ${group ?? "nothing"}: ${cells.toSorted().join(", ")}`;
}

function difference(left: readonly string[], right: readonly string[]): string[] {
  const rest = [...right];
  return left.filter((text) => {
    const at = rest.indexOf(text);
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
}

/**
 * Judges a merge with conflicts: decided for one side, the document has to have every edit of that side. Edits of the
 * other side may stand in the other half of a conflict.
 */
export function judgeConflict(text: string, base: Model, sides: { ours: Model; theirs: Model }): Faults {
  return (["ours", "theirs"] as const).flatMap((side) => {
    const decided = decide(text, side);
    const { matrices } = readDocument(decided, { path: "model.md" });
    const other = side === "ours" ? sides.theirs : sides.ours;
    return lostEdits(base, sides[side], other, matrices, decided).map((edit) => `${side}: ${edit}`);
  });
}

/** Edits of `side` that are nowhere in a document. */
function lostEdits(base: Model, side: Model, other: Model, matrices: readonly Matrix[], text: string): string[] {
  const activities = new Map(matrices.flatMap((matrix) => matrix.activities.map((each) => [each.name, each] as const)));
  const [was, there] = [rowsById(base), rowsById(other)];
  const lost: string[] = [];
  for (const section of side.sections) {
    const before = base.sections.find(({ id }) => id === section.id);
    if (before?.heading !== section.heading && !text.includes(section.heading)) lost.push(`heading ${section.heading}`);
    if (before?.prose !== section.prose && !text.includes(section.prose)) lost.push(`prose ${section.prose}`);
    for (const row of section.rows.filter(({ kind }) => kind === "activity")) {
      const old = was.get(row.id);
      const found =
        activities.get(row.name) ??
        (old?.name === row.name ? activities.get(there.get(row.id)?.name ?? "") : undefined);
      const cells = section.parties.filter(({ id }) => (row.cells[id] ?? "") !== (old?.cells[id] ?? ""));
      if (found === undefined) {
        // The letter that a row removed by the other side would have had for a new party goes with the row.
        const isEdited = cells.some(({ id }) => old?.cells[id] !== undefined);
        if (old === undefined || old.name !== row.name || isEdited) lost.push(`row "${row.name}"`);
        continue;
      }
      const names = namesByParty(section, other);
      for (const { id } of cells) {
        const [own = "", others = ""] = names.get(id) ?? [];
        const cellOf = (name: string): string | undefined => found.assignments.find(({ party }) => party === name)?.raw;
        const raw = cellOf(own) ?? cellOf(others);
        if (raw !== (row.cells[id] ?? "")) lost.push(`"${row.name}" ${row.cells[id] ?? ""}`);
      }
    }
    const kept = new Set(section.rows.map(({ id }) => id));
    const names = new Set(section.rows.map(({ name }) => name));
    for (const { id, name } of before?.rows ?? []) {
      if (!kept.has(id) && activities.has(name) && !names.has(name)) lost.push(`removal of "${name}"`);
    }
  }
  return lost;
}

function rowsById(model: Model): Map<string, Row> {
  return new Map(model.sections.flatMap(({ rows }) => rows.map((row) => [row.id, row] as const)));
}

/** What a party is called by its own side and by the other. */
function namesByParty(section: Section, other: Model): Map<string, [own: string, other: string | undefined]> {
  const others = new Map(other.sections.flatMap(({ parties }) => parties.map(({ id, name }) => [id, name] as const)));
  return new Map(section.parties.map(({ id, name }) => [id, [name, others.get(id)]]));
}

/** The document with every conflict decided for one side. */
function decide(text: string, side: "ours" | "theirs"): string {
  let place: "both" | "ours" | "theirs" = "both";
  return text
    .split("\n")
    .filter((line) => {
      if (line.startsWith("<<<<<<< ")) place = "ours";
      else if (line === "=======" && place === "ours") place = "theirs";
      else if (line.startsWith(">>>>>>> ") && place === "theirs") place = "both";
      else return place === "both" || place === side;
      return false;
    })
    .join("\n");
}
