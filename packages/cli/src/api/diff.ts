import { parseRange } from "@raci-kit/git";
import type { Comparison, UnreadableDocument } from "@raci-kit/model";
import { compareRequest, compareSides, type DocumentBytes, type RevisionsRequest, UsageError } from "@raci-kit/review";
import { checkOptions, type OptionNames } from "./check-options.ts";
import { openProject, projectNames, type ProjectOptions } from "./project.ts";
import { withRaciErrors } from "./raci-error.ts";
import { documentOf } from "./read.ts";

/** A document to compare: its text alone, or with the path that it is known by. */
export type DocumentText = string | { path: string; text: string };

/** How {@link diff} reads and judges. */
export type DiffOptions = ProjectOptions;

/** What {@link diffRevisions} compares, and how. */
export interface DiffRevisionsOptions extends ProjectOptions {
  /** Files and folders to keep to; all documents when left out. */
  files?: string | readonly string[] | undefined;
  /** True to compare one revision with what is staged instead of the files on disk. */
  staged?: boolean | undefined;
  /** True to get from the remote what a shallow clone lacks. */
  fetch?: boolean | undefined;
}

/** Two revisions compared by meaning, as `raci diff --format json` prints it. */
export interface DiffReport extends Comparison {
  /** Documents that could not be read; they are not compared. */
  unreadable: readonly UnreadableDocument[];
}

const diffNames: OptionNames<DiffOptions> = projectNames;
const revisionNames: OptionNames<DiffRevisionsOptions> = { ...projectNames, files: true, staged: true, fetch: true };

/**
 * Compares documents by meaning. One on each side are two revisions of one document, whatever they are called; several pair
 * by their paths, and those that are alone then by their content.
 *
 * @throws {RaciError} for wrong options and a wrong configuration
 */
export async function diff(
  before: DocumentText | readonly DocumentText[],
  after: DocumentText | readonly DocumentText[],
  options: DiffOptions = {},
): Promise<DiffReport> {
  return withRaciErrors(async () => {
    checkOptions("diff", options, diffNames);
    const { config } = await openProject(options);
    const { comparison, unreadable } = await compareSides(sideOf(before), sideOf(after), config);
    return { ...comparison, unreadable };
  });
}

/**
 * Compares revisions of a git repository by meaning, as `raci diff REVISION` does.
 *
 * @param revision `v1.2.0` to compare with the files on disk, `v1.2.0..HEAD` or `main...HEAD` as in `git diff`
 * @throws {RaciError} for wrong options, a wrong configuration, and what git cannot answer
 */
export async function diffRevisions(revision: string, options: DiffRevisionsOptions = {}): Promise<DiffReport> {
  return withRaciErrors(async () => {
    checkOptions("diffRevisions", options, revisionNames);
    const { cwd, config } = await openProject(options);
    const { comparison, unreadable } = await compareRequest(requestFor(revision, options), config, {
      cwd,
      releases: "v*",
      stdin: () => new Uint8Array(),
      fetch: options.fetch === true,
    });
    return { ...comparison, unreadable };
  });
}

function sideOf(side: DocumentText | readonly DocumentText[]): DocumentBytes[] {
  const documents = isList(side) ? side : [side];
  const byPath = new Map<string, DocumentBytes>();
  for (const one of documents) {
    const document = typeof one === "string" ? documentOf(one) : documentOf(one.text, one.path);
    if (byPath.has(document.path)) {
      throw new UsageError(`two documents of one revision are called ${document.path}`, "Give each a path of its own.");
    }
    byPath.set(document.path, document);
  }
  return [...byPath.values()];
}

function isList(side: DocumentText | readonly DocumentText[]): side is readonly DocumentText[] {
  return Array.isArray(side);
}

function requestFor(revision: string, { files = [], staged = false }: DiffRevisionsOptions): RevisionsRequest {
  const under = typeof files === "string" ? [files] : files;
  const range = parseRange(revision);
  if (range.kind === "single") {
    const to = staged ? "index" : "working-tree";
    return { kind: "revisions", from: range.revision, fromMergeBase: false, to, under };
  }
  if (staged) throw new UsageError(`staged compares with one revision, found ${revision}`, "Leave it out.");
  const fromMergeBase = range.kind === "three-dots";
  return { kind: "revisions", from: range.from, fromMergeBase, to: { revision: range.to }, under };
}
