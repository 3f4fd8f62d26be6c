import type { Review } from "@raci-kit/model";
import { reviewRemarks } from "../remarks/review-remarks.ts";
import type { MarkdownStyle, Style } from "../style.ts";
import type { Tool } from "../tool.ts";
import type { Formats } from "./formats.ts";
import { remarkFormats } from "./remark-formats.ts";

/** What the report of a review is made from. */
export interface ReviewReport {
  review: Review;
  style: Style & Pick<MarkdownStyle, "filesAt">;
  /** Loads what only few formats tell. */
  tool: () => Promise<Tool>;
}

/** The formats of `raci review`. */
export const reviewFormats: Formats<ReviewReport> = {
  text: async ({ review, style }) => (await import("../review/review-as-text.ts")).reviewAsText(review, style),
  markdown: async ({ review, style }) =>
    (await import("../review/review-as-markdown.ts")).reviewAsMarkdown(review, style),
  html: async ({ review, style }) => (await import("../review/review-as-html.ts")).reviewAsHtml(review, style),
  json: async ({ review }) => (await import("../review/review-as-json.ts")).reviewAsJson(review),
  ...remarkFormats<ReviewReport>(({ review }) => reviewRemarks(review)),
};
