import type { RoleScheme } from "@raci-kit/model";
import { readRoles } from "../cells/read-roles.ts";

/** True when the reader would take a column with these texts for a party's: no fewer roles than other words. */
export function readsAsRoles(texts: readonly string[], scheme: RoleScheme): boolean {
  const readings = texts.map((text) => readRoles(text, scheme));
  const roles = readings.filter((reading) => reading.roles.length > 0).length;
  const words = readings.filter(
    (reading) =>
      reading.roles.length === 0 &&
      reading.unread.some(({ kind, text }) => kind !== "placeholder" && /[\p{L}\p{N}]/u.test(text)),
  ).length;
  return roles > 0 && roles >= words;
}
