import { listedWith } from "../listed.ts";
import type { Noun } from "../words.ts";

/** `„text“` */
export function quoted(text: string): string {
  return `„${text}“`;
}

/** `1 Aktivität`, `2 Aktivitäten`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `a, b und c` */
export function listed(items: readonly string[]): string {
  return listedWith("und", items);
}

/** The name of a party, or what stands in for it. */
export function partyNamed(name: string | null): string {
  return name || "eine Partei ohne Namen";
}

/** The name of an activity in quotes, or what stands in for it: without an article, which would show the case. */
export function activityNamed(name: string | null): string {
  return name ? quoted(name) : "Aktivität ohne Namen";
}

/** Counted nouns. */
export const counts: Readonly<Record<Noun, (count: number) => string>> = {
  document: (count) => counted(count, "Dokument", "Dokumente"),
  commit: (count) => counted(count, "Commit", "Commits"),
  matrix: (count) => counted(count, "Matrix", "Matrizen"),
  activity: (count) => counted(count, "Aktivität", "Aktivitäten"),
  party: (count) => counted(count, "Partei", "Parteien"),
  problem: (count) => counted(count, "Problem", "Probleme"),
  error: (count) => counted(count, "Fehler", "Fehler"),
  warning: (count) => counted(count, "Warnung", "Warnungen"),
  info: (count) => counted(count, "Hinweis", "Hinweise"),
};
