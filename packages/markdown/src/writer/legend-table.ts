import { type RoleDefinition, type RoleScheme } from "@raci-kit/model";
import { readDocument } from "../read-document.ts";
import { dutyDescribed } from "../vocabulary/role-words.ts";
import { alignedTable } from "./aligned-table.ts";
import { escapeText } from "./escape-text.ts";

/**
 * A legend for the letters of a scheme as a pipe table; null when no legend can say it: a scheme whose letters usually
 * mean something else (the A of RAPID) is better named.
 */
export function legendTable(scheme: RoleScheme): string | null {
  const rows = scheme.roles.map((role) => [escapeText(role.letter), escapeText(meaningOf(role))]);
  const table = alignedTable([["Letter", "Meaning"], ...rows], [null, null]).join("\n");
  const { legend } = readDocument(table, { path: "" });
  const isRead = scheme.roles.every(({ letter, duty }) =>
    legend.some((entry) => entry.letter === letter && entry.duty === duty),
  );
  return isRead ? table : null;
}

/** The role's name; one that does not tell its duty ("Witness") is told it. */
function meaningOf({ name, duty }: RoleDefinition): string {
  const isTold = duty === "other" || dutyDescribed(name) === duty;
  return isTold ? name : `${duty[0]?.toUpperCase()}${duty.slice(1)}: ${name}`;
}
