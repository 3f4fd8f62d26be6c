import { readDocument, renderMatrices, roleText } from "@raci-kit/markdown";
import { builtInSchemes, raci } from "@raci-kit/model";
import { blocks, code, codeBlock, table } from "../markdown.ts";
import { type CellNotations, cellNotations } from "./cell-notations.ts";
import { type OtherTable, otherTables } from "./other-tables.ts";
import { readCell, readTables } from "./readings.ts";
import type { TableNotation } from "./table-notation.ts";
import { tableNotations } from "./table-notations.ts";

/** The page of all notations, with what the reader makes of them. */
export function renderNotationsPage(): string {
  return blocks(
    "# Notations",
    "How people write matrices, how each notation is read, and how it is spelled in canonical form, as `raci import` writes it. Every example is a test.",
    "## Role schemes",
    "The scheme of a matrix is chosen by the configuration, by a comment in the document, by the legend, by a heading, by the letters used, in that order. `raci parse` gives the choice with its reason.",
    table(["Scheme", "Letters"], builtInSchemes.map(schemeRow)),
    "## Cells",
    "Examples in RACI. What stands beside a role is kept and becomes a finding.",
    ...cellNotations.flatMap(cellSection),
    "## Tables",
    ...tableNotations.flatMap(tableSection),
    "## What is no matrix",
    "The reader leaves these alone, and `raci parse --explain` says why. `<!-- raci: matrix -->` above a table overrules it, `<!-- raci: ignore -->` excludes one.",
    ...otherTables.flatMap(otherSection),
  );
}

function schemeRow({ name, roles }: (typeof builtInSchemes)[number]): string[] {
  return [name, roles.map((role) => `${role.letter} ${role.name} (${role.duty})`).join(", ")];
}

function cellSection({ title, cells }: CellNotations): string[] {
  const rows = cells.map(({ written }) => {
    const assignment = readCell(written);
    const beside = assignment.unread.map(({ kind, text }) => `${cellText(text)} (${kind})`).join(", ");
    return [cellText(written), assignment.roles.join(", "), beside, cellText(roleText(assignment, raci))];
  });
  return [`### ${title}`, table(["Written", "Read", "Beside", "Canonical"], rows)];
}

/** A cell's text as code; a blank stays blank, and what nobody sees is named. */
function cellText(written: string): string {
  if (written === "\u200B") return "(a zero-width space)";
  return written === "" ? "" : code(written.replaceAll("\\|", "|"));
}

function tableSection({ shows, markdown }: TableNotation): string[] {
  const { matrices } = readDocument(markdown, { path: "duties.md" });
  return [
    `### ${shows}`,
    codeBlock("markdown", markdown),
    "Read as:",
    codeBlock("text", readTables(markdown).join("\n")),
    "Canonical:",
    codeBlock("markdown", renderMatrices(matrices)),
  ];
}

function otherSection({ shows, markdown }: OtherTable): string[] {
  const verdicts = readDocument(markdown, { path: "duties.md" }).tables;
  const reasons = verdicts.filter(({ kind }) => kind === "other").map(({ reason }) => `Why: ${reason}.`);
  return [`### ${shows}`, codeBlock("markdown", markdown), ...reasons];
}
