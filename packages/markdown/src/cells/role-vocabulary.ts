import { letterFor, type RoleDefinition, roleOf, type RoleScheme } from "@raci-kit/model";
import { foldWord } from "../vocabulary/fold.ts";
import { dutyInHeader, dutyNamed } from "../vocabulary/role-words.ts";

/** Reads one word of a cell as a role of `scheme`: its letter (any case), its name, or a word for its duty. */
export function letterNamed(word: string, scheme: RoleScheme): string | undefined {
  const exact = roleOf(scheme, word) ?? roleOf(scheme, word.toUpperCase());
  if (exact !== undefined) return exact.letter;
  const folded = foldWord(word);
  if (folded.length < 2) return undefined;
  const named = roleNamed(folded, scheme);
  if (named !== undefined) return named.letter;
  const duty = dutyNamed(folded);
  return duty === undefined ? undefined : letterFor(scheme, duty);
}

/** The first role of the scheme whose name folds to this (see `foldWord`), or `undefined`. */
export function roleNamed(folded: string, scheme: RoleScheme): RoleDefinition | undefined {
  let names = namesByScheme.get(scheme);
  if (names === undefined) {
    names = new Map(scheme.roles.toReversed().map((role) => [foldWord(role.name), role]));
    namesByScheme.set(scheme, names);
  }
  return names.get(folded);
}

const namesByScheme = new WeakMap<RoleScheme, ReadonlyMap<string, RoleDefinition>>();

/** True for a letter of the scheme, letters run together and the names proper of roles ("Consulted", not "Lead"). */
export function isRoleName(word: string, scheme: RoleScheme): boolean {
  return isRunOfLetters(word, scheme) || dutyInHeader(word) !== undefined || isSchemeName(word, scheme);
}

function isRunOfLetters(word: string, scheme: RoleScheme): boolean {
  for (const letter of word.toUpperCase()) if (roleOf(scheme, letter) === undefined) return false;
  return true;
}

/** True for a text of nothing but letters and names proper of roles: "R", "A/R", "Responsible (R)". */
export function isProperRole(text: string, scheme: RoleScheme): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return isRoleName(text, scheme) || words.every((word) => isRoleName(word, scheme));
}

/** True for a text that spells out roles by the names that the scheme gives them: "Responsible", "Accountable, consulted". */
export function spellsRoles(text: string, scheme: RoleScheme): boolean {
  const words = text.split(/[^\p{L}]+|(?<=\s)and(?=\s)/u).filter((word) => word !== "");
  return words.length > 0 && words.every((word) => isSchemeName(word, scheme));
}

function isSchemeName(word: string, scheme: RoleScheme): boolean {
  return roleNamed(foldWord(word), scheme) !== undefined;
}
