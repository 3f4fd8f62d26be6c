import { duties, dutyOf, type RoleScheme } from "@raci-kit/model";

const known = new WeakMap<RoleScheme, Map<string, string>>();

/** The duties behind `roles`, each once, in the order of `duties`, with spaces between them: equal texts, equal duties. */
export function dutiesOf(scheme: RoleScheme, roles: readonly string[]): string {
  const letters = roles.join(" ");
  const texts = known.get(scheme) ?? new Map<string, string>();
  known.set(scheme, texts);
  const text = texts.get(letters) ?? dutiesText(scheme, roles);
  texts.set(letters, text);
  return text;
}

function dutiesText(scheme: RoleScheme, roles: readonly string[]): string {
  const held = new Set(roles.map((letter) => dutyOf(scheme, letter)));
  return duties.filter((duty) => held.has(duty)).join(" ");
}
