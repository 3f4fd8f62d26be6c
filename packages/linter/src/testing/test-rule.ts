import { readDocument } from "@raci-kit/markdown";
import type { RoleScheme } from "@raci-kit/model";
import { expect, test } from "vitest";
import type { LintContext } from "../context.ts";
import { lint } from "../lint.ts";
import { presets } from "../presets.ts";
import type { Rule, RuleExample } from "../rule/rule.ts";
import type { LintSettings } from "../settings/settings.ts";
import { drawFindings, withoutDrawing } from "./drawing.ts";

/** A document, or several, to try a rule on. */
export interface RuleCase extends Pick<RuleExample, "options" | "context" | "revision" | "path"> {
  /** What the case is about. */
  name: string;
  /** Markdown with the expected findings drawn in, see `drawFindings`. */
  document: string;
  /** More documents by their paths, drawn in the same way. */
  beside?: Readonly<Record<string, string>>;
  /** The scheme to read the documents with; their own when left out. */
  scheme?: RoleScheme;
}

/** Declares the tests of one rule: documents in which it finds what is drawn, and documents that it accepts. */
export function testRule(rule: Rule, cases: { finds: readonly RuleCase[]; accepts: readonly RuleCase[] }): void {
  test.each(cases.finds)(`${rule.id} finds $name`, (one) => {
    const drawn = documentsOf(one);
    expect(Object.values(drawn).map(withoutDrawing), "a finding is drawn").not.toEqual(Object.values(drawn));
    expect(redraw(rule, one)).toEqual(drawn);
  });
  test.each(cases.accepts)(`${rule.id} accepts $name`, (one) => {
    const drawn = documentsOf(one);
    expect(Object.values(drawn).map(withoutDrawing), "no finding is drawn").toEqual(Object.values(drawn));
    expect(redraw(rule, one)).toEqual(drawn);
  });
}

function documentsOf({ document, path = "raci.md", beside = {} }: RuleCase): Record<string, string> {
  return { [path]: document, ...beside };
}

/** What `rule` alone finds in the documents, drawn into them. */
function redraw(rule: Rule, one: RuleCase): Record<string, string> {
  const { options, scheme, path = "raci.md" } = one;
  const texts = Object.entries(documentsOf(one)).map(([name, drawn]) => ({ name, text: withoutDrawing(drawn) }));
  const models = texts.map(({ name, text }) => readDocument(text, { path: name, scheme }));
  expect(
    models.flatMap(({ matrices }) => matrices),
    "the documents hold a matrix",
  ).not.toHaveLength(0);
  const result = lint(models, onlyRule(rule, options), contextOf(one, path));
  const findings = result.findings.filter((finding) => finding.rule === rule.id);
  return Object.fromEntries(texts.map(({ name, text }) => [name, drawFindings(text, findings, name)]));
}

/** The context of an example whose document has that path. */
export function contextOf({ context, revision }: Pick<RuleExample, "context" | "revision">, path: string): LintContext {
  if (revision === undefined) {
    return context ?? {};
  }
  const before = readDocument(revision.before, { path });
  return { ...context, revisions: new Map([[path, { ...revision, before }]]) };
}

/** Settings that run `rule` alone; a rule about suppressions runs after all others. */
export function onlyRule(rule: Rule, options: Readonly<Record<string, unknown>> = {}): LintSettings {
  const others = Object.keys(presets.strict).map((id) => [id, "off"] as const);
  const quiet = rule.scope === "suppressions" ? [] : others;
  return { preset: "strict", rules: { ...Object.fromEntries(quiet), [rule.id]: { severity: "error", options } } };
}
