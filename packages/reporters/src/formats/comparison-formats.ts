import type { Comparison, ResponsibilityModel } from "@raci-kit/model";
import type { NoticeStyle } from "../notice/comparison-as-notice.ts";
import { comparisonRemarks, type ComparisonSurroundings } from "../remarks/comparison-remarks.ts";
import type { ComparisonStyle } from "../style.ts";
import type { Tool } from "../tool.ts";
import type { Formats } from "./formats.ts";
import { remarkFormats } from "./remark-formats.ts";

/** What the report of a comparison is made from. */
export interface ComparisonReport extends ComparisonSurroundings {
  /** Everything, or what concerns one party. */
  comparison: Comparison;
  before: readonly ResponsibilityModel[];
  after: readonly ResponsibilityModel[];
  style: ComparisonStyle;
  /** The letter to one party, made from all that changed; null when nobody is to get one. */
  notice: { comparison: Comparison; style: NoticeStyle } | null;
  /** Loads what only few formats tell. */
  tool: () => Promise<Tool>;
}

/** The formats of `raci diff`. */
export const comparisonFormats: Formats<ComparisonReport> = {
  text: async ({ comparison, style }) =>
    (await import("../comparison/comparison-as-text.ts")).comparisonAsText(comparison, style),
  "side-by-side": async ({ comparison, before, after, style }) =>
    (await import("../comparison/side-by-side/comparison-as-side-by-side.ts")).comparisonAsSideBySide(
      comparison,
      before,
      after,
      style,
    ),
  markdown: async ({ comparison, style }) =>
    (await import("../comparison/comparison-as-markdown.ts")).comparisonAsMarkdown(comparison, style),
  html: async ({ comparison, style }) =>
    (await import("../comparison/comparison-as-html.ts")).comparisonAsHtml(comparison, style),
  notice: async ({ notice }) =>
    notice === null
      ? ""
      : (await import("../notice/comparison-as-notice.ts")).comparisonAsNotice(notice.comparison, notice.style),
  json: async ({ comparison }) => (await import("../comparison/comparison-as-json.ts")).comparisonAsJson(comparison),
  ...remarkFormats<ComparisonReport>((report) => comparisonRemarks(report.comparison, report)),
};
