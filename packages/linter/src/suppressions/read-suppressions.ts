import type { DocumentComment, ResponsibilityModel } from "@raci-kit/model";
import { type Directive, readDirective } from "./directive.ts";
import { stretchFinder } from "./stretch.ts";
import type { DocumentSuppressions, Stretch, Suppression } from "./suppression.ts";

interface PlacedDirective {
  comment: DocumentComment;
  directive: Directive;
}

type Disabling = Extract<Directive, { order: "disable" }>;

/**
 * Reads the comments of a document that speak to the linter; null when there are none.
 *
 * @param usual ids of the rules that a comment without rules is for
 */
export function readSuppressions(model: ResponsibilityModel, usual: readonly string[]): DocumentSuppressions | null {
  const directives = model.comments.flatMap((comment): PlacedDirective[] => {
    const directive = readDirective(comment);
    return directive === null ? [] : [{ comment, directive }];
  });
  if (directives.length === 0) return null;
  const ends = endsOf(directives, usual);
  const ending = new Set([...ends.values()].flatMap((byRule) => [...byRule.values()]));
  const find = stretchFinder(model);

  const stretchOf = (rule: string, { reach }: Disabling, comment: DocumentComment): [string, Stretch][] => {
    const end = ends.get(comment)?.get(rule);
    const stretch = end === undefined ? find(reach, comment) : between(comment, end);
    return stretch === undefined ? [] : [[rule, stretch]];
  };
  return {
    path: model.path,
    suppressions: directives.flatMap(({ comment, directive }): Suppression[] => {
      if (directive.order !== "disable") {
        return [];
      }
      const { reach, rules, reason } = directive;
      const stretches = new Map(rulesOf(directive, usual).flatMap((rule) => stretchOf(rule, directive, comment)));
      return [{ reach, rules, reason, comment, stretches: [...stretches] }];
    }),
    ends: directives.flatMap(({ comment, directive }) =>
      directive.order === "enable" ? [{ rules: directive.rules, comment, used: ending.has(comment) }] : [],
    ),
    unknown: directives.flatMap(({ comment, directive }) =>
      directive.order === "unknown" ? [{ name: directive.name, comment }] : [],
    ),
  };
}

/** The comment that ends each suppression of the document, by its own comment and by rule; most have no end. */
function endsOf(
  directives: readonly PlacedDirective[],
  usual: readonly string[],
): Map<DocumentComment, Map<string, DocumentComment>> {
  const ends = new Map<DocumentComment, Map<string, DocumentComment>>();
  const nextOfRule = new Map<string, DocumentComment>();
  let nextOfAll: DocumentComment | undefined;
  for (const { comment, directive } of directives.toReversed()) {
    if (directive.order === "enable" && directive.rules.length === 0) {
      nextOfAll = comment;
      nextOfRule.clear();
    } else if (directive.order === "enable") {
      directive.rules.forEach((rule) => nextOfRule.set(rule, comment));
    } else if (directive.order === "disable" && directive.reach === "document") {
      const ended = rulesOf(directive, usual).flatMap((rule): [string, DocumentComment][] => {
        const end = nextOfRule.get(rule) ?? nextOfAll;
        return end === undefined ? [] : [[rule, end]];
      });
      ends.set(comment, new Map(ended));
    }
  }
  return ends;
}

function rulesOf({ rules }: Disabling, usual: readonly string[]): readonly string[] {
  return rules.length > 0 ? rules : usual;
}

function between(first: DocumentComment, last: DocumentComment): Stretch {
  return { start: first.range.start, end: last.range.start };
}
