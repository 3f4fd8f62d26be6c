import type { ResponsibilityModel } from "@raci-kit/model";
import type { LintContext } from "../context.ts";
import { rules } from "../registry.ts";
import type { NotedDocument, NoteTaking } from "../rule/rule.ts";
import type { RulesByPath } from "../settings/rule-groups.ts";

/** How each rule that compares documents takes its notes, by id. */
const comparing: readonly [id: string, taking: NoteTaking][] = rules.flatMap(({ id, notes }) =>
  notes === null ? [] : [[id, notes]],
);

/**
 * Tells, by its path, the ids of the rules that need a note about a document. A rule that runs in one document may
 * compare it with any other.
 */
export function noteTakersFor(
  paths: readonly string[],
  rulesOf: RulesByPath,
  context: LintContext,
): (path: string) => readonly string[] {
  const lists = new Set(paths.map(rulesOf));
  const running = new Set([...lists].flatMap((active) => active.map(({ rule }) => rule.id)));
  const concerns = comparing
    .filter(([id]) => running.has(id))
    .map(([id, { concerned }]) => ({ id, isConcerned: concerned(paths, context) }));
  return (path) => concerns.filter(({ isConcerned }) => isConcerned(path)).map(({ id }) => id);
}

/** Takes the notes of the rules with those ids about one document after the other. */
export function noteTaker(
  context: LintContext,
): (model: ResponsibilityModel, ids: readonly string[]) => NotedDocument["notes"] {
  const takers = comparing.map(([id, { taker }]) => ({ id, take: taker(context) }));
  return (model, ids) =>
    Object.fromEntries(takers.filter(({ id }) => ids.includes(id)).map(({ id, take }) => [id, take(model)]));
}
