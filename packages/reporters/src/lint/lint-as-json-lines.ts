import type { LintResult } from "@raci-kit/model";
import { jsonLine } from "../escape/json.ts";
import { findingJson } from "./lint-as-json.ts";

/** The findings as JSON Lines: the objects of the JSON report, one a line, so that a reader need not wait for the end. */
export function lintAsJsonLines({ findings }: LintResult): string {
  return findings.map((finding) => jsonLine(findingJson(finding))).join("");
}
