import { listedWith } from "../listed.ts";
import type { Noun } from "../words.ts";

// French sets a space that does not break before its double punctuation, a narrow one before the semicolon.

/** ` :` */
export const colon = "\u00A0:";

/** ` ;` */
export const semicolon = "\u202F;";

/** `« text »` */
export function quoted(text: string): string {
  return `«\u00A0${text}\u00A0»`;
}

/** `0 activité`, `1 activité`, `2 activités`: French has the plural from two on. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count < 2 ? one : many}`;
}

/** `a, b et c` */
export function listed(items: readonly string[]): string {
  return listedWith("et", items);
}

/** The name of a party, or what stands in for it. */
export function partyNamed(name: string | null): string {
  return name || "un acteur sans nom";
}

/** The name of an activity in quotes, or what stands in for it: in quotes too, before which `de` keeps its vowel. */
export function activityNamed(name: string | null): string {
  return quoted(name || "(sans nom)");
}

/** Counted nouns. */
export const counts: Readonly<Record<Noun, (count: number) => string>> = {
  document: (count) => counted(count, "document", "documents"),
  commit: (count) => counted(count, "commit", "commits"),
  matrix: (count) => counted(count, "matrice", "matrices"),
  activity: (count) => counted(count, "activité", "activités"),
  party: (count) => counted(count, "acteur", "acteurs"),
  problem: (count) => counted(count, "problème", "problèmes"),
  error: (count) => counted(count, "erreur", "erreurs"),
  warning: (count) => counted(count, "avertissement", "avertissements"),
  info: (count) => counted(count, "information", "informations"),
};
