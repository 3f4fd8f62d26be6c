import {
  blameAsHtml,
  blameAsJson,
  blameAsMarkdown,
  blameAsText,
  changelogAsMarkdown,
  comparisonAsHtml,
  comparisonAsJson,
  comparisonAsMarkdown,
  comparisonAsNotice,
  comparisonAsSideBySide,
  comparisonAsText,
  comparisonFor,
  fixesAsText,
  historyAsHtml,
  historyAsJson,
  historyAsMarkdown,
  historyAsText,
  lintAsHtml,
  lintAsJson,
  lintAsJsonLines,
  lintAsMarkdown,
  lintAsText,
  modelsAsJson,
  modelsAsText,
  remarksAsCheckstyle,
  remarksAsCompact,
  remarksAsGitHub,
  remarksAsGitLab,
  remarksAsJUnit,
  remarksAsRdjson,
  remarksAsSarif,
  remarksAsTap,
  reviewAsHtml,
  reviewAsJson,
  reviewAsMarkdown,
  reviewAsText,
  sweepAsJson,
  sweepAsMarkdown,
  sweepAsText,
  tablesAsText,
  verdict,
  type Style,
} from "../index.ts";
import { hostileBlame, hostileHistory, hostileSweep } from "./hostile-history.ts";
import { filesAt, type Medium } from "./problems.ts";
import {
  hostileComparison,
  hostileFinding,
  hostileModel,
  hostileRemarks,
  hostileReview,
  hostileRevisions,
  hostileTool,
} from "./hostile-results.ts";
import { lintResult } from "./results.ts";

/** One reporter, and how to run it on results that hold a text in every place a document can put one. */
export interface RegisteredReporter {
  medium: Medium;
  write: (text: string, style: Style) => string;
}

/** Every reporter of the package by the name it is exported under. */
export const reporters: Readonly<Record<string, RegisteredReporter>> = {
  blameAsHtml: { medium: "html", write: (text, style) => blameAsHtml(hostileBlame(text), style) },
  blameAsJson: { medium: "json", write: (text) => blameAsJson(hostileBlame(text)) },
  blameAsMarkdown: { medium: "markdown", write: (text, style) => blameAsMarkdown(hostileBlame(text), style) },
  blameAsText: { medium: "text", write: (text, style) => blameAsText(hostileBlame(text), style) },
  changelogAsMarkdown: {
    medium: "markdown",
    write: (text, style) =>
      changelogAsMarkdown([{ name: text, day: text, comparison: hostileComparison(text) }], style),
  },
  comparisonAsHtml: {
    medium: "html",
    write: (text, { language }) => comparisonAsHtml(hostileComparison(text), { language, details: true, party: text }),
  },
  comparisonAsJson: { medium: "json", write: (text) => comparisonAsJson(hostileComparison(text)) },
  comparisonAsMarkdown: {
    medium: "markdown",
    write: (text, { language }) =>
      comparisonAsMarkdown(hostileComparison(text), { language, details: false, party: text, filesAt }),
  },
  comparisonAsNotice: {
    medium: "markdown",
    write: (text, { language }) =>
      comparisonAsNotice(hostileComparison(text), { language, audience: text, effective: text, service: text }),
  },
  comparisonAsSideBySide: {
    medium: "text",
    write: (text, style) => {
      const revisions = hostileRevisions(text);
      return comparisonAsSideBySide(revisions.comparison, [revisions.before], [revisions.after], style);
    },
  },
  comparisonAsText: {
    medium: "text",
    write: (text, style) =>
      [
        comparisonAsText(hostileComparison(text), { ...style, details: false }),
        comparisonAsText(comparisonFor(hostileComparison(text), text), { ...style, details: true, party: text }),
      ].join(""),
  },
  fixesAsText: {
    medium: "text",
    write: (text, style) => {
      const finding = hostileFinding(text);
      return fixesAsText([{ path: text, mended: [finding] }], lintResult([finding]), style);
    },
  },
  historyAsHtml: { medium: "html", write: (text, style) => historyAsHtml(hostileHistory(text), style) },
  historyAsJson: { medium: "json", write: (text) => historyAsJson(hostileHistory(text)) },
  historyAsMarkdown: { medium: "markdown", write: (text, style) => historyAsMarkdown(hostileHistory(text), style) },
  historyAsText: { medium: "text", write: (text, style) => historyAsText(hostileHistory(text), style) },
  lintAsHtml: {
    medium: "html",
    write: (text, style) => lintAsHtml(lintResult([hostileFinding(text)]), new Map([[text, text]]), style),
  },
  lintAsJson: { medium: "json", write: (text) => lintAsJson(lintResult([hostileFinding(text)])) },
  lintAsJsonLines: {
    medium: "json lines",
    write: (text) => lintAsJsonLines(lintResult([hostileFinding(text), hostileFinding(text)])),
  },
  lintAsMarkdown: {
    medium: "markdown",
    write: (text, style) => lintAsMarkdown(lintResult([hostileFinding(text)]), style),
  },
  lintAsText: {
    medium: "text",
    write: (text, style) => lintAsText(lintResult([hostileFinding(text)]), new Map([[text, text]]), style),
  },
  modelsAsJson: { medium: "json", write: (text) => modelsAsJson([hostileModel(text)]) },
  modelsAsText: { medium: "text", write: (text, style) => modelsAsText([hostileModel(text)], style) },
  remarksAsCheckstyle: { medium: "checkstyle", write: (text) => remarksAsCheckstyle(hostileRemarks(text)) },
  remarksAsCompact: { medium: "text", write: (text) => remarksAsCompact(hostileRemarks(text)) },
  remarksAsGitHub: { medium: "github", write: (text) => remarksAsGitHub(hostileRemarks(text)) },
  remarksAsGitLab: { medium: "gitlab", write: (text) => remarksAsGitLab(hostileRemarks(text)) },
  remarksAsJUnit: { medium: "junit", write: (text) => remarksAsJUnit(hostileRemarks(text)) },
  remarksAsRdjson: { medium: "rdjson", write: (text) => remarksAsRdjson(hostileRemarks(text), hostileTool(text)) },
  remarksAsSarif: { medium: "sarif", write: (text) => remarksAsSarif(hostileRemarks(text), hostileTool(text)) },
  remarksAsTap: { medium: "tap", write: (text) => remarksAsTap(hostileRemarks(text)) },
  reviewAsHtml: { medium: "html", write: (text, style) => reviewAsHtml(hostileReview(text), style) },
  reviewAsJson: { medium: "json", write: (text) => reviewAsJson(hostileReview(text)) },
  reviewAsMarkdown: {
    medium: "markdown",
    write: (text, style) => reviewAsMarkdown(hostileReview(text), { ...style, filesAt }),
  },
  reviewAsText: { medium: "text", write: (text, style) => reviewAsText(hostileReview(text), style) },
  sweepAsJson: { medium: "json", write: (text) => sweepAsJson(hostileSweep(text)) },
  sweepAsMarkdown: { medium: "markdown", write: (text, style) => sweepAsMarkdown(hostileSweep(text), style) },
  sweepAsText: { medium: "text", write: (text, style) => sweepAsText(hostileSweep(text), style) },
  tablesAsText: { medium: "text", write: (text) => tablesAsText([hostileModel(text)]) },
  verdict: { medium: "text", write: (text, { language }) => verdict(hostileComparison(text), language) },
};
