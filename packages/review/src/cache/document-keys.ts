import { hash } from "node:crypto";
import type { SettledRules } from "@raci-kit/config";
import { rules } from "@raci-kit/linter";
import { projectPath } from "../lint/document-names.ts";
import type { LintStandard } from "../lint/lint-documents.ts";
import { documentRules } from "../settings.ts";

/** A key, and whether what it stands for depends on other documents as well. */
export interface DocumentKey {
  key: string;
  isShared: boolean;
}

const projectRules: ReadonlySet<string> = new Set(rules.filter(({ scope }) => scope === "project").map(({ id }) => id));

/**
 * A key for each document, made of all that its findings come from: its path and content, what the configuration wants of it,
 * the day to count from and the version of the program. Where a rule that compares documents is on, the other
 * documents belong to it.
 *
 * @param contents a digest of each document's content, by its path in the run
 */
export function documentKeys(
  contents: ReadonlyMap<string, string>,
  standard: LintStandard,
  version: string,
): Map<string, DocumentKey> {
  const { config, asOf = null, root } = standard;
  const { scheme, schemes, parties, locales } = config;
  const known = [...contents].map(([file, content]) => ({ file, content, place: projectPath(file, standard) }));
  const common = digest([version, asOf, scheme, schemes, parties, locales]);
  const all = digest(known.map(({ place, content }) => [place, content]).toSorted(byPlace));
  const rulesOf = documentRules(config, root);
  const holding = new Map<SettledRules, RulesFacts>();
  return new Map(
    known.map(({ file, content, place }) => {
      const settled = rulesOf(place);
      const facts = holding.get(settled) ?? factsOf(settled);
      holding.set(settled, facts);
      const { isShared } = facts;
      const key = digest([common, facts.digest, file, place, content, isShared ? all : null]).slice(0, 32);
      return [file, { key, isShared }];
    }),
  );
}

/** What keys need to know of the rules that hold for some documents. */
interface RulesFacts {
  digest: string;
  /** True when one of them compares documents. */
  isShared: boolean;
}

function factsOf({ preset, rules: settled }: SettledRules): RulesFacts {
  const active = Object.entries(settled).filter(([, { severity }]) => severity !== "off");
  return {
    digest: digest([preset, active.map(([id, { severity, options }]) => [id, severity, options])]),
    isShared: active.some(([id]) => projectRules.has(id)),
  };
}

function byPlace([left = ""]: readonly string[], [right = ""]: readonly string[]): number {
  return left < right ? -1 : 1;
}

function digest(value: unknown): string {
  return hash("sha256", JSON.stringify(value), "hex");
}
