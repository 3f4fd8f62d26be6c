import type { LintResult } from "@raci-kit/model";
import { lintRemarks, type LintSurroundings } from "../remarks/lint-remarks.ts";
import type { Style } from "../style.ts";
import type { Tool } from "../tool.ts";
import type { Formats } from "./formats.ts";
import { remarkFormats } from "./remark-formats.ts";

/** What the report of a lint run is made from. */
export interface LintReport extends LintSurroundings {
  result: LintResult;
  style: Style;
  /** Loads what only few formats tell. */
  tool: () => Promise<Tool>;
}

async function text({ result, sources, style }: LintReport): Promise<string> {
  return (await import("../lint/lint-as-text.ts")).lintAsText(result, sources, style);
}

/** The formats of `raci lint`. */
export const lintFormats: Formats<LintReport> = {
  text,
  pretty: text,
  json: async ({ result }) => (await import("../lint/lint-as-json.ts")).lintAsJson(result),
  jsonl: async ({ result }) => (await import("../lint/lint-as-json-lines.ts")).lintAsJsonLines(result),
  markdown: async ({ result, style }) => (await import("../lint/lint-as-markdown.ts")).lintAsMarkdown(result, style),
  html: async ({ result, sources, style }) =>
    (await import("../lint/lint-as-html.ts")).lintAsHtml(result, sources, style),
  ...remarkFormats<LintReport>((report) => lintRemarks(report.result, report)),
};
