import type { ResponsibilityModel } from "@raci-kit/model";
import { modelOf, type MatrixSketch } from "./models.ts";

const parties = ["Customer", "Provider", "Auditor", "Reseller"];
const verbs = ["Plan", "Review", "Restore", "Install", "Delete", "Report", "Encrypt", "Monitor", "Approve", "Archive"];
const objects = [
  "backups",
  "keys",
  "networks",
  "accounts",
  "databases",
  "invoices",
  "clusters",
  "patches",
  "logs",
  "volumes",
];
const cells = [
  ["A", "R", "C", "I"],
  ["RA", "I", "", ""],
  ["I", "RA", "", "C"],
  ["", "R", "A", "I"],
];
const rowsInMatrix = 25;

/** How many of a thousand rows differ in each way. */
export interface Edits {
  reworded: number;
  reassigned: number;
  moved: number;
}

/** A document of `activities` rows that resemble one another, and the same after so many edits. */
export function largeRevisions(activities: number, edits: Edits): [ResponsibilityModel, ResponsibilityModel] {
  const rows = Array.from({ length: activities }, (_row, index) => rowAt(index));
  const edited = rows.map((row, index) => edit(row, index, edits));
  const moves = Math.floor((activities * edits.moved) / 1000);
  const step = Math.floor(activities / Math.max(1, moves));
  for (let move = 0; move < moves; move += 1) {
    const [row] = edited.splice(move * step, 1);
    edited.splice((move * step + 7 * rowsInMatrix) % edited.length, 0, ...(row === undefined ? [] : [row]));
  }
  return [modelOf(matricesOf(rows)), modelOf(matricesOf(edited))];
}

function rowAt(index: number): string[] {
  const verb = verbs[index % verbs.length] ?? "";
  const object = objects[Math.floor(index / verbs.length) % objects.length] ?? "";
  return [
    `${verb} ${object} of service s${Math.floor(index / 100)} in zone z${index % 977}`,
    ...(cells[index % cells.length] ?? []),
  ];
}

function edit([name = "", first = "", ...others]: readonly string[], index: number, edits: Edits): string[] {
  const lot = (index * 7919) % 1000;
  const newName = lot < edits.reworded ? name.replace(" of ", " belonging to ") : name;
  const given = (index * 6007) % 1000 < edits.reassigned;
  return [newName, given ? (first === "I" ? "C" : "I") : first, ...others];
}

function matricesOf(rows: readonly (readonly string[])[]): MatrixSketch[] {
  const count = Math.ceil(rows.length / rowsInMatrix);
  return Array.from({ length: count }, (_matrix, index) => ({
    section: ["Responsibilities", `${index + 1}. Chapter c${index}`],
    parties,
    rows: rows.slice(index * rowsInMatrix, (index + 1) * rowsInMatrix),
  }));
}
