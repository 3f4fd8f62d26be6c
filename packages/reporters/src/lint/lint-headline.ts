import type { LintResult } from "@raci-kit/model";
import type { Words } from "../words/words.ts";

/** What a lint run found, in one sentence. */
export function lintHeadline({ findings, summary }: LintResult, words: Words): string {
  const documents = new Set(findings.map((finding) => finding.path)).size;
  return findings.length === 0 ? words.lint.clean(summary) : words.lint.problems(summary, documents);
}
