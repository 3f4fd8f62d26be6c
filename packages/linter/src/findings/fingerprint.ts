import type { ReportPlace } from "../rule/rule.ts";

/**
 * What makes a finding the same finding after its row was moved or reformatted: the rule, the place by name, and
 * the rule's own key; neither the message nor the range.
 */
export function identityOf(rule: string, path: string, place: ReportPlace): string {
  const { section, activity, party, key } = place;
  return JSON.stringify([rule, path, section ?? null, activity ?? null, party ?? null, key ?? null]);
}

/**
 * 16 hexadecimal digits that stand for `identity`.
 *
 * @param occurrence counts, from 0, the findings of the same identity in order of their place.
 */
export function fingerprint(identity: string, occurrence: number): string {
  // Loaded with the first finding: it takes longer than the rules take on a document.
  const { hash } = process.getBuiltinModule("node:crypto");
  return hash("sha256", `${identity}\n${occurrence}`, "hex").slice(0, 16);
}
