import { dutyInHeader } from "../vocabulary/role-words.ts";

/** One letter or role word with the explanation that follows it. */
export interface Definition {
  /** The letter as written, or null when only the role's name is given. */
  letter: string | null;
  text: string;
}

/** `R =`, `R:`, `(R) –`, `A →`, `C-Consulted`: a capital letter (or two, or `P-R`) with a sign of equality behind it. */
const letterFirst =
  /(?<![\p{L}\p{N}])[([]?(\p{Lu}{1,2}(?:-\p{Lu}(?!\p{L}))?)[)\]]?\s*(?:=|:|：|→|–|—|-(?=\s|\p{L}{3})|\s-)\s*/gu;
/** `Responsible (R)`: the name before the letter. */
const nameFirst = /([\p{L}][\p{L}'’ -]*?)\s*[（(](\p{Lu}{1,2})[)）]/gu;
/** `Responsible: who does the work`. */
const nameAlone = /^([\p{L}][\p{L}'’ -]{2,30}?)\s*(?:=|:|：|–|—|\s-\s)\s*(.+)$/u;

/** The definitions that a sentence or list item gives, in order; empty when it defines nothing. */
export function definitionsIn(text: string): Definition[] {
  const byLetter = between(text, [...text.matchAll(letterFirst)]);
  if (byLetter.length > 0) return byLetter;
  const byName = [...text.matchAll(nameFirst)]
    .filter((match) => namesDuty(match[1] ?? ""))
    .map((match, index, all) => ({
      letter: match[2] ?? null,
      text: trimEnds(
        `${match[1] ?? ""}${text.slice(match.index + match[0].length, all[index + 1]?.index ?? text.length)}`,
      ),
    }));
  if (byName.length > 0) return byName;
  return text.split("\n").flatMap((line): Definition[] => {
    const alone = nameAlone.exec(line.trim());
    return alone !== null && namesDuty(alone[1] ?? "") ? [{ letter: null, text: trimEnds(line) }] : [];
  });
}

function between(text: string, matches: readonly RegExpExecArray[]): Definition[] {
  return matches
    .map((match, index) => ({
      letter: match[1] ?? null,
      text: trimEnds(text.slice(match.index + match[0].length, matches[index + 1]?.index ?? text.length)),
    }))
    .filter((definition) => /\p{L}/u.test(definition.text));
}

function namesDuty(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  return [text, words.at(-1) ?? "", words.slice(-2).join(" ")].some((name) => dutyInHeader(name) !== undefined);
}

function trimEnds(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/^[\s,;:.|/·•–—-]+|[\s,;|/·•([（–—-]+$/gu, "");
}
