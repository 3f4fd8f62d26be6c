import { mergeTexts } from "@raci-kit/git";
import { mergeDocuments, type MergedText } from "../merge-documents.ts";
import type { ConflictStyle } from "../table/pieces.ts";
import type { Versions } from "../versions.ts";

/** Merges documents with git for the lines around the matrices, as the driver does. */
export function mergeByRows(texts: Versions<string>, showBase = false): Promise<MergedText> {
  return mergeDocuments({ texts, style: styleOf(showBase), reading: { path: "model.md" }, mergeLines });
}

/** Merges documents with git alone. */
export function mergeByLines(texts: Versions<string>, showBase = false): Promise<MergedText> {
  return mergeLines(texts, styleOf(showBase));
}

function styleOf(showBase: boolean): ConflictStyle {
  return { labels: { ours: "ours", base: "base", theirs: "theirs" }, markerSize: 7, showBase };
}

function mergeLines(texts: Versions<string>, style: ConflictStyle): Promise<MergedText> {
  return mergeTexts(texts, { ...style, conflictStyle: style.showBase ? "diff3" : "merge" });
}
