import { readDocument } from "@raci-kit/markdown";
import type { RoleScheme } from "@raci-kit/model";
import { expect, test } from "vitest";
import { lint } from "../lint.ts";
import { rules } from "../registry.ts";
import type { Rule } from "../rule/rule.ts";
import type { LintSettings } from "../settings/schema.ts";
import { drawFindings, withoutDrawing } from "./drawing.ts";

/** A document to try a rule on. */
export interface RuleCase {
  /** What the case is about. */
  name: string;
  /** Markdown with the expected findings drawn in, see `drawFindings`. */
  document: string;
  options?: Readonly<Record<string, unknown>>;
  /** The scheme to read the document with; its own when left out. */
  scheme?: RoleScheme;
}

/** Declares the tests of one rule: documents in which it finds what is drawn, and documents that it accepts. */
export function testRule(rule: Rule, cases: { finds: readonly RuleCase[]; accepts: readonly RuleCase[] }): void {
  test.each(cases.finds)(`${rule.id} finds $name`, (one) => {
    expect(withoutDrawing(one.document), "a finding is drawn").not.toBe(one.document);
    expect(redraw(rule, one)).toBe(one.document);
  });
  test.each(cases.accepts)(`${rule.id} accepts $name`, (one) => {
    expect(withoutDrawing(one.document), "no finding is drawn").toBe(one.document);
    expect(redraw(rule, one)).toBe(one.document);
  });
}

/** What `rule` alone finds in the document, drawn into it. */
function redraw(rule: Rule, { document, options, scheme }: RuleCase): string {
  const text = withoutDrawing(document);
  const model = readDocument(text, { path: "raci.md", scheme });
  expect(model.matrices, "the document holds a matrix").not.toHaveLength(0);
  return drawFindings(text, lint([model], onlyRule(rule, options)).findings);
}

/** Settings that run `rule` alone. */
export function onlyRule(rule: Rule, options: Readonly<Record<string, unknown>> = {}): LintSettings {
  const off = rules.map(({ id }) => [id, "off"] as const);
  return { rules: { ...Object.fromEntries(off), [rule.id]: { severity: "error", options } } };
}
