import { listedWith } from "../listed.ts";
import type { Noun } from "../words.ts";

/** `1 activity`, `2 activities`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `a, b and c` */
export function listed(items: readonly string[]): string {
  return listedWith("and", items);
}

/** The name of a party, or what stands in for it. */
export function partyNamed(name: string | null): string {
  return name || "a party without a name";
}

/** The name of an activity in quotes, or what stands in for it. */
export function activityNamed(name: string | null): string {
  return name ? `"${name}"` : "an activity without a name";
}

/** Counted nouns. */
export const counts: Readonly<Record<Noun, (count: number) => string>> = {
  document: (count) => counted(count, "document", "documents"),
  commit: (count) => counted(count, "commit", "commits"),
  matrix: (count) => counted(count, "matrix", "matrices"),
  activity: (count) => counted(count, "activity", "activities"),
  party: (count) => counted(count, "party", "parties"),
  problem: (count) => counted(count, "problem", "problems"),
  error: (count) => counted(count, "error", "errors"),
  warning: (count) => counted(count, "warning", "warnings"),
  info: (count) => counted(count, "info", "infos"),
};
