import type { Assignment } from "@raci-kit/model";

/** What a cell says, as plain text: `RA`, `CI/R`, `R (lead)`, `R, see annexe`, `TBD`. */
export function cellText({ roles, unread }: Pick<Assignment, "roles" | "unread">): string {
  const letters = roles.join(roles.every((role) => role.length === 1) ? "" : "/");
  return unread.reduce((said, { kind, text }) => {
    if (said === "") return text;
    return kind === "remark" ? `${said} ${text}` : `${said}, ${text}`;
  }, letters);
}
