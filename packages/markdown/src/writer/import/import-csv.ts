import type { Activity, Matrix, RoleScheme } from "@raci-kit/model";
import type { CommentBlock, TableBlock } from "../../blocks/block.ts";
import { readMatrices } from "../../matrices/read-matrices.ts";
import { normaliseName } from "../../text/normalise.ts";
import { type CsvPiece, csvPieces, type Label } from "./csv-pieces.ts";
import { type CsvRecord, csvRecords } from "./csv-records.ts";
import { csvTable, spreadsheetText } from "./csv-table.ts";
import { type ImportedDocument, type ImportProblem, type ImportResult, refused } from "./import-result.ts";
import { leftOutColumns } from "./left-out-columns.ts";
import { sectionOf } from "./section-path.ts";

/** How to import a CSV text. */
export interface CsvImportOptions {
  /** The scheme of its letters; without it, the one that knows most of them. */
  scheme?: RoleScheme | undefined;
}

/**
 * Matrices out of a CSV text: a header and a row for each activity, with the parties, the roles or the activities in
 * columns, as in a Markdown table; columns of groups, ids and remarks may stand beside them. Columns `document` and
 * `section` in front of the activity tell several matrices apart. A row that is shorter or longer than the header is a
 * problem: nobody knows which of its cells is missing.
 */
export function importCsv(text: string, options: CsvImportOptions = {}): ImportResult {
  const records = csvRecords(text);
  if ("message" in records) return refused(records);
  const [header, ...rows] = records;
  if (header === undefined || rows.length === 0) {
    return refused({ line: null, message: "no rows were found, expected a header and a row for each activity" });
  }
  const ragged = rows.filter(({ cells }) => cells.length !== header.cells.length);
  if (ragged.length > 0) return refused(...ragged.map((row) => raggedProblem(row, header)));

  const pieces = csvPieces(header, rows).map((piece) => importPiece(piece, header, options.scheme));
  const problems = pieces.filter((piece) => "message" in piece);
  if (problems.length > 0) return refused(...problems);
  return { kind: "documents", documents: documentsOf(pieces.filter((piece) => "matrix" in piece)) };
}

function raggedProblem({ cells, line }: CsvRecord, header: CsvRecord): ImportProblem {
  const found = `${cells.length} ${cells.length === 1 ? "cell" : "cells"}`;
  const hint = "give every row as many cells as the header, and put cells that hold a separator in quotes";
  return { line, message: `the row has ${found}, expected ${header.cells.length} as in the header; ${hint}` };
}

interface ImportedPiece {
  document: string;
  matrix: Matrix;
  leftOut: readonly string[];
}

function importPiece(
  piece: CsvPiece,
  header: CsvRecord,
  scheme: RoleScheme | undefined,
): ImportedPiece | ImportProblem {
  const table = csvTable(header, piece);
  const [first] = piece.rows;
  const section = sectionOf(labelOf(first, piece, "section")).map((heading) => ({ ...heading, range: table.range }));
  const matrix = readTable({ kind: "table", table, section, line: null }, scheme);
  if (typeof matrix === "string") {
    return { line: table.range.start.line, message: `no matrix was found from this row on: ${matrix}` };
  }
  return {
    document: labelOf(first, piece, "document"),
    matrix: { ...matrix, activities: labelled(matrix.activities, piece) },
    leftOut: leftOutColumns(table, matrix),
  };
}

function labelOf(row: CsvRecord | undefined, { labels }: CsvPiece, label: Label): string {
  return spreadsheetText(row?.cells[labels[label]] ?? "").trim();
}

/** The activities with the groups and ids that stand beside their names. */
function labelled(activities: readonly Activity[], piece: CsvPiece): Activity[] {
  const rows = new Map(piece.rows.map((row) => [row.line, row]));
  return activities.map((activity) => {
    const row = rows.get(activity.nameRange.start.line);
    const group = normaliseName(labelOf(row, piece, "group")) || activity.group;
    const id = normaliseName(labelOf(row, piece, "id")) || activity.id;
    return { ...activity, group, id };
  });
}

/**
 * Reads a table as in a Markdown document that speaks of a scheme; what is no matrix there is read once more as if a
 * comment declared it to be one. Gives the reason when it is none even so.
 */
function readTable(block: TableBlock, scheme: RoleScheme | undefined): Matrix | string {
  const context = { legends: [], otherLetters: [], title: null, mentioned: true, scheme, schemes: [], memo: null };
  const [plain] = readMatrices([block], context).matrices;
  if (plain !== undefined) return plain.matrix;
  const declaration: CommentBlock = { kind: "comment", text: "raci: matrix", range: block.table.range };
  const { matrices, verdicts } = readMatrices([declaration, block], context);
  return matrices[0]?.matrix ?? verdicts.map(({ reason }) => reason).join(", ");
}

function documentsOf(pieces: readonly ImportedPiece[]): ImportedDocument[] {
  return [...Map.groupBy(pieces, ({ document }) => document)].map(([path, own]) => ({
    path: path === "" ? null : path,
    metadata: [],
    matrices: own.map(({ matrix }) => matrix),
    leftOut: [...new Set(own.flatMap(({ leftOut }) => leftOut))],
  }));
}
