import type { Range } from "@raci-kit/model";
import { dutyInHeader } from "../vocabulary/role-words.ts";
import { letterOfSign, shapes, sign, signsIn } from "./signs.ts";

/** One letter (or sign) or role word with the explanation that follows it. */
export interface Definition {
  /** The letter as written, a sign in its plain form, or null when only the role's name is given. */
  letter: string | null;
  text: string;
}

/** A definition with the place where it stands. */
export interface PlacedDefinition extends Definition {
  range: Range;
}

/** `R =`, `R:`, `(R) –`, `A →`, `C-Consulted`: a capital letter (or two, `P-R`, `x`, `o`) with a sign of equality behind it. */
const letterFirst =
  /(?<![\p{L}\p{N}])[([]?(\p{Lu}{1,2}(?:-\p{Lu}(?!\p{L}))?|[xo](?= ?[=:]))[)\]]? ?(?:=|:|：|→|–|—|-(?= |\p{L}{3}|\p{Lo}{2})|(?<= )-|(?<= )(?:stands for|means|steht für|bedeutet|signifie|significa|oznacza|означает|означає)(?!\p{L})) ?/gu;
/** `R (Responsible) – does the work`, `R（担当）`: the name stands in brackets behind its letter. */
const nameInBrackets = /(?<![\p{L}\p{N}])(\p{Lu}) ?[（(]([^()（）]{2,60})[)）] ?(?:[=:：→–—-] ?)?/gu;
/** `(R)esponsible`: the first letter of a word in brackets. */
const letterOfWord = /[([](\p{Lu})[)\]](?=\p{Ll}{3})/gu;
/** `(R) does the work, (A) answers for it`: letters in brackets open the entries of an enumeration. */
const letterOpens = /(?<=^|[,;:|/·•] ?)[([](\p{Lu})[)\]] (?=\p{L})/gu;
/** The letter of `Responsible (R)`, `Responsible (◎)`. */
const letterInBrackets = new RegExp(String.raw` ?[（(](\p{Lu}{1,2}|${sign}\uFE0F?)[)）]`, "gu");
/** The letter of `Responsible = R`, `Responsible: ◎`. */
const letterBehind = new RegExp(
  String.raw` ?(?:= ?(?=\p{Lu}|${sign})|[:：] ?(?=${sign}))(.\uFE0F?)(?![\p{L}\p{N}])`,
  "gu",
);
/** The name before it: what stands there without a sign of punctuation. */
const nameBefore = /\p{L}[\p{L}'’ -]{0,79}$/u;
const behindSeparator = /[,;|/·•–—-] ?$/u;
const shortName = /^\S+(?: \S+)?$/u;
/** `Responsible: who does the work`. */
const nameAlone = /^([\p{L}][\p{L}'’ -]{2,30}?) ?(?:=|:|：|–|—| - ) ?(.+)$/u;

/** What stands in every text that defines something, and is found faster. */
const mayDefine = new RegExp(
  String.raw`[=:：→–—(（${shapes}]|[\p{Lu})\]\s]-|stands for|means|steht für|bedeutet|signifie|significa|oznacza|означа`,
  "u",
);

/** The definitions that a sentence or list item gives, in order; empty when it defines nothing. */
export function definitionsIn(text: string): Definition[] {
  if (!mayDefine.test(text)) return [];
  const lines = text.split("\n").map((line) => line.replace(/\s+/gu, " ").trim());
  const sentence = lines.join(" ").replace(letterOfWord, "$1: $1");
  const byLetter = between(sentence, [...sentence.matchAll(letterFirst)]);
  if (byLetter.length > 0) return byLetter;
  const byName = namesBeforeLetters(sentence, letterInBrackets);
  if (byName.length > 0) return byName;
  const byBrackets = namesBehindLetters(sentence);
  if (byBrackets.length > 0) return byBrackets;
  const byEquality = namesBeforeLetters(sentence, letterBehind);
  if (byEquality.length > 0) return byEquality;
  const byOpening = between(sentence, [...sentence.matchAll(letterOpens)]);
  if (byOpening.length > 1 && !isCounted(byOpening)) return byOpening;
  const byNameAlone = lines.flatMap((line): Definition[] => {
    const alone = nameAlone.exec(line);
    return alone !== null && namesDuty(alone[1] ?? "") ? [{ letter: null, text: trimEnds(line) }] : [];
  });
  return byNameAlone.length > 0 ? byNameAlone : between(sentence, signsIn(sentence));
}

/** "(A) ask the lead, (B) tell the team" counts. */
function isCounted(definitions: readonly Definition[]): boolean {
  return ["A", "B"].every((first) => definitions.some(({ letter }) => letter === first));
}

function between(text: string, matches: readonly RegExpExecArray[]): Definition[] {
  return matches
    .map((match, index) => ({
      letter: letterOfSign(match[1] ?? match[2] ?? "").toUpperCase(),
      text: trimEnds(text.slice(match.index + match[0].length, matches[index + 1]?.index ?? text.length)),
    }))
    .filter((definition) => /\p{L}/u.test(definition.text));
}

/**
 * "Responsible (R) does the work, ...": the name before the letter begins the explanation. In an enumeration of two such
 * names, others are names as well: "Responsible (R), Accountable (A), Witness (W)".
 */
function namesBeforeLetters(text: string, lettered: RegExp): Definition[] {
  const all = [...text.matchAll(lettered)].map((match) => {
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    const name = nameBefore.exec(before)?.[0] ?? "";
    const isListed = behindSeparator.test(before.slice(0, before.length - name.length)) && shortName.test(name);
    const letter = letterOfSign(match[1] ?? "");
    return { letter, name, isListed, start: match.index, end: match.index + match[0].length };
  });
  const isEnumerated = all.filter(({ name }) => namesDuty(name)).length > 1;
  const isOther = ({ letter, isListed }: (typeof all)[number]): boolean => isListed && letter.length === 1;
  const named = all.filter((one) => namesDuty(one.name) || (isEnumerated && isOther(one)));
  return named.map(({ letter, name, end }, index) => {
    const next = named[index + 1];
    const stop = next === undefined ? text.length : next.start - next.name.length;
    return { letter, text: trimEnds(`${name}${text.slice(end, stop)}`) };
  });
}

/** "R (Responsible) – does the work, ...": the name in brackets begins the explanation. */
function namesBehindLetters(text: string): Definition[] {
  const named = [...text.matchAll(nameInBrackets)];
  // "Choose an R (responsible) for every row" explains nothing.
  if (named.length === 1 && named[0]?.index !== 0) return [];
  return named.map((match, index) => {
    const more = trimEnds(text.slice(match.index + match[0].length, named[index + 1]?.index ?? text.length));
    const name = match[2] ?? "";
    return { letter: match[1] ?? null, text: more === "" ? name : `${name}: ${more}` };
  });
}

function namesDuty(text: string): boolean {
  const words = text.trim().split(" ");
  return [text, words.at(-1) ?? "", words.slice(-2).join(" ")].some((name) => dutyInHeader(name) !== undefined);
}

const opening = new Set(" ,;:.|/·•–—-，；、：。");
const closing = new Set(" ,;|/·•([（–—-，；、");

/** The text without white space and signs of punctuation at its ends. */
function trimEnds(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && opening.has(text.charAt(start))) start += 1;
  while (end > start && closing.has(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
