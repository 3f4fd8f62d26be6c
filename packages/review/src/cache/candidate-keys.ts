import { createHash, hash } from "node:crypto";
import type { SettledRules } from "@raci-kit/config";
import { rules } from "@raci-kit/linter";
import type { LintStandard } from "../lint/lint-documents.ts";
import type { Candidate } from "../looking/look-at-candidate.ts";
import { documentRules } from "../settings.ts";

/** How long a key is, in hexadecimal digits. */
export const keyLength = 32;

/** The rules that a look at one document runs. */
const ownRules: ReadonlySet<string> = new Set(rules.filter(({ scope }) => scope === "document").map(({ id }) => id));

/**
 * Gives a candidate a key, made of all that a look at it comes from: its path and content, what the configuration wants of
 * it, the rules that take notes of it, the day to count from and the version of the program.
 */
export function candidateKeys(standard: LintStandard, version: string): (candidate: Candidate) => string {
  const { config, asOf = null, root } = standard;
  const { scheme, schemes, parties, locales } = config;
  const common = digest([version, asOf, scheme, schemes, parties, locales]);
  const rulesOf = documentRules(config, root);
  const known = new Map<SettledRules, string>();
  return ({ file, place, bytes, noteTakers }) => {
    const settled = rulesOf(place);
    const active = known.get(settled) ?? digestOfRules(settled);
    known.set(settled, active);
    return digest([common, active, file, place, hash("sha256", bytes, "hex"), noteTakers]).slice(0, keyLength);
  };
}

/**
 * The key of what is concluded from all looks of a run: made of these, of the whole configuration, of the day to count
 * from, of the folders that paths are told from, and of the version of the program.
 */
export function conclusionKey(premises: Iterable<string>, standard: LintStandard, version: string): string {
  const { config, asOf = null, root, cwd } = standard;
  const all = createHash("sha256").update(JSON.stringify([version, config, asOf, root, cwd]));
  for (const premise of premises) all.update(`\n${premise}`);
  return all.digest("hex").slice(0, keyLength);
}

function digestOfRules({ preset, rules: settled }: SettledRules): string {
  const active = Object.entries(settled).filter(([id, { severity }]) => severity !== "off" && ownRules.has(id));
  return digest([preset, active.map(([id, { severity, options }]) => [id, severity, options])]);
}

function digest(value: unknown): string {
  return hash("sha256", JSON.stringify(value), "hex");
}
