import type { Duty, LegendEntry } from "@raci-kit/model";
import { describesEither, dutyDescribed, dutyNamedFirst } from "../vocabulary/role-words.ts";
import type { Definition, PlacedDefinition } from "./definitions.ts";
import { isCross, isSign } from "./signs.ts";
import { usualDuty, usualLetter } from "./usual-letters.ts";

/**
 * A legend is believed when two of its letters are explained with words that name duties, or when it explains R, A and
 * C or I in a language of which hardly a word is known; without letters ("Responsible: ...") three duties are asked for.
 * A letter that is defined twice keeps its first meaning.
 */
export function credibleEntries(definitions: readonly PlacedDefinition[]): LegendEntry[] {
  if (definitions.length === 0) return [];
  const described = definitions
    .map((definition) => ({ definition, duty: dutyOf(definition) }))
    .filter(({ definition, duty }) => duty !== undefined || !isCross(definition.letter));
  const known = described.filter((one) => one.duty !== undefined);
  const letters = new Set(known.map((one) => one.definition.letter ?? one.duty));
  const isLettered = definitions.every((definition) => definition.letter !== null);
  if (letters.size < (isLettered ? 2 : 3) && !explainsRaci(definitions, known.length)) return [];
  // "✅ = approved, 💬 = consulted" explains votes.
  const duties = new Set(known.map(({ duty }) => duty));
  const isOfSigns = definitions.every(({ letter }) => isSign(letter));
  if (isOfSigns && !(duties.has("responsible") && duties.size > 1)) return [];
  // "PO: Product owner, TL: Tech lead" explains parties.
  const isOfCodes = isLettered && definitions.every(({ letter }) => letter !== null && /^\p{Lu}{2}$/u.test(letter));
  if (isOfCodes) return [];

  const isShared = sharesResponsibility(described);
  const claimed = new Set<Duty>();
  const entries = new Map<string, LegendEntry>();
  for (const { definition, duty } of described) {
    const letter = definition.letter ?? usualLetter(duty);
    if (letter === undefined || entries.has(letter)) continue;
    const isAnswerable = isShared && usualDuty(letter) !== "responsible" && describesEither(definition.text);
    const settled = isAnswerable ? "accountable" : settleDuty(letter, duty, claimed);
    claimed.add(settled);
    entries.set(letter, { letter, duty: settled, text: definition.text, range: definition.range });
  }
  return [...entries.values()];
}

/** The duty that a definition tells; what a sign means starts with its duty, or names it in brackets. */
function dutyOf({ letter, text }: Definition): Duty | undefined {
  return isSign(letter) ? dutyNamedFirst(text) : dutyDescribed(text);
}

/** Beside letters, signs that are explained as no duty stand for something else: "✅ = done". */
export function withoutAsides(definitions: readonly PlacedDefinition[]): readonly PlacedDefinition[] {
  if (definitions.every(({ letter }) => isSign(letter))) return definitions;
  return definitions.filter((definition) => !isSign(definition.letter) || dutyOf(definition) !== undefined);
}

/**
 * True when two letters are explained as responsible and none as accountable, as in the German V (verantwortlich) and D
 * (durchführend): the letter whose word means both then stands for the one who answers for it.
 */
function sharesResponsibility(described: readonly { definition: Definition; duty: Duty | undefined }[]): boolean {
  const responsible = described.filter(({ duty }) => duty === "responsible");
  const isAnswered = described.some(
    ({ definition: { letter }, duty }) =>
      duty === "accountable" || (duty !== "responsible" && letter !== null && usualDuty(letter) === "accountable"),
  );
  return !isAnswered && responsible.some(({ definition }) => !describesEither(definition.text));
}

/** R, A and C or I beside no letter that is strange to schemes, in phrases: "R: Alex" gives a role, it explains none. */
function explainsRaci(definitions: readonly PlacedDefinition[], known: number): boolean {
  const letters = new Set(definitions.map(({ letter }) => letter));
  const isRaci = letters.has("R") && letters.has("A") && (letters.has("C") || letters.has("I"));
  if (!isRaci) return false;
  const isScheme = [...letters].every((letter) => letter !== null && /^[RASCIOQVDP]$/u.test(letter));
  const phrases = definitions.filter(({ text }) =>
    /\p{L}\P{L}+\p{L}+\P{L}+\p{L}|[^\p{Script=Latin}\P{L}]{4}/u.test(text),
  );
  return known > 0 || (isScheme && phrases.length >= definitions.length / 2);
}

/**
 * The duty of a letter. "A: responsable final" beside "R: responsable" would claim one duty twice: the letter that
 * usually means something else then keeps its usual meaning.
 */
function settleDuty(letter: string, described: Duty | undefined, claimed: ReadonlySet<Duty>): Duty {
  const usual = usualDuty(letter);
  if (described === undefined) return usual ?? "other";
  return claimed.has(described) && usual !== undefined && !claimed.has(usual) ? usual : described;
}
