import { foldedWords } from "./fold.ts";

/** The words of a party's name without their plural s: "Solutions Architects" and "solution-architect" have the same. */
export function partyWords(name: string): string[] {
  return foldedWords(name).map((word) => word.replace(/(?<=\p{L}[^s])s$/u, ""));
}

/** What spellings of one party's name share; word breaks count for nothing either. */
export function partyKey(name: string): string {
  return partyWords(name).join("");
}
