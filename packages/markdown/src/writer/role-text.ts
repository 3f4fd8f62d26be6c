import type { Assignment, RoleScheme } from "@raci-kit/model";
import { readRoles } from "../cells/read-roles.ts";
import { normaliseName } from "../text/normalise.ts";

/**
 * The plain text of a cell: letters run together (`RA`), and behind them what the cell says beyond its roles. Where
 * that would be read as other roles (a scheme may have a letter `CI`), the first spelling that is read rightly.
 */
export function roleText({ roles, unread }: Pick<Assignment, "roles" | "unread">, scheme: RoleScheme): string {
  const beyond = unread.map((part) => part.text).join(" ");
  const letters = roles.length === 0 ? [""] : ["", "/", ", "].map((separator) => roles.join(separator));
  const spellings = letters.flatMap((written) =>
    beyond === "" ? written : [`${written} ${beyond}`, `${written}, ${beyond}`, `${written} (${beyond})`],
  );
  const [plainest = "", ...others] = spellings.map(normaliseName);
  return [plainest, ...others].find((spelling) => saysRoles(spelling, roles, scheme)) ?? plainest;
}

function saysRoles(text: string, roles: readonly string[], scheme: RoleScheme): boolean {
  const read = readRoles(text, scheme).roles;
  return read.length === roles.length && read.every((letter, index) => letter === roles[index]);
}
