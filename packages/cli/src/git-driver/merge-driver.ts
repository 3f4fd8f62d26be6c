import { writeFileSync } from "node:fs";
import path from "node:path";
import { mergeFiles, type MergeStyle, mergeTexts, settingIn } from "@raci-kit/git";
import { type ConflictStyle, mergeDocuments } from "@raci-kit/merge";
import { documentText } from "./document-text.ts";
import { driverOptions } from "./driver-options.ts";

/** What git hands a merge driver, see gitattributes(5): files of the three versions, and how to write conflicts. */
export interface MergeInput {
  base: string;
  /** Where the result goes as well. */
  ours: string;
  theirs: string;
  markerSize: number;
  /** Path of the merged document in the repository. */
  path: string;
  labels: { base: string; ours: string; theirs: string };
}

/**
 * Merges one document where git asks for it and gives the exit code: 0 without conflicts, 1 with some. Whatever goes
 * wrong with the matrices, git's own merge of the lines takes over.
 *
 * @throws GitError when git cannot merge the files either; `ours` is then as it was
 */
export async function mergeDriver(input: MergeInput, cwd: string): Promise<0 | 1> {
  const files = {
    base: path.resolve(cwd, input.base),
    ours: path.resolve(cwd, input.ours),
    theirs: path.resolve(cwd, input.theirs),
  };
  const style = { ...input, conflictStyle: await conflictStyleIn(cwd) };
  const merged = await mergeByRows(files, style, input.path, cwd);
  if (merged === null) return (await mergeFiles(files, style)) === 0 ? 0 : 1;
  writeFileSync(files.ours, merged.text);
  return merged.conflicts === 0 ? 0 : 1;
}

/** The merged document; null where it is git's business alone. */
async function mergeByRows(
  files: Record<"base" | "ours" | "theirs", string>,
  style: MergeStyle,
  document: string,
  cwd: string,
): Promise<{ text: string; conflicts: number } | null> {
  const [base, ours, theirs] = [documentText(files.base), documentText(files.ours), documentText(files.theirs)];
  if (base === null || ours === null || theirs === null) return null;
  try {
    const { reading } = await driverOptions(document, cwd);
    return await mergeDocuments({
      texts: { base, ours, theirs },
      style: { ...style, showBase: style.conflictStyle !== "merge" },
      reading,
      mergeLines: (texts, { labels, markerSize }: ConflictStyle) => mergeTexts(texts, { ...style, labels, markerSize }),
    });
  } catch {
    return null;
  }
}

async function conflictStyleIn(cwd: string): Promise<MergeStyle["conflictStyle"]> {
  const wanted = await settingIn(cwd, "merge.conflictStyle");
  return wanted === "diff3" || wanted === "zdiff3" ? wanted : "merge";
}
