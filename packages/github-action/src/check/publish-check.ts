import { tryAgain } from "@raci-kit/forge";
import { createHash } from "node:crypto";
import { noteFor, unfinished } from "../gate/gather-approvals.ts";
import {
  type Annotation,
  annotationBatch,
  type CheckPlatform,
  type CheckRun,
  type LabelEvent,
  type NewCheck,
} from "../platform/platform.ts";

/** More annotations than this help nobody, and each batch is a request. */
export const mostAnnotations = 500;

const longestTitle = 200;

/** A verdict on a commit, with any number of annotations. */
export interface CheckRequest extends Pick<NewCheck, "name" | "commit" | "conclusion" | "title" | "summary"> {
  annotations: readonly Annotation[];
  /** The setting of the approval label that was seen on this commit; the check remembers it. */
  setting: LabelEvent | null;
  /** Whom the token writes as. */
  author: string;
}

/** What became of the check run. */
export interface CheckOutcome {
  outcome: "created" | "unchanged";
  run: CheckRun;
}

/**
 * Gives a verdict, with its annotations in batches; writes nothing when the newest one on the commit says the same.
 *
 * @throws PlatformError when the platform refuses
 */
export async function publishCheck(platform: CheckPlatform, request: CheckRequest): Promise<CheckOutcome> {
  const { name, commit, author, setting } = request;
  const kept = request.annotations.slice(0, mostAnnotations);
  const summary = withNote(request.summary, request.annotations.length - kept.length);
  const externalId = noteFor(digestOf({ ...request, summary }), setting);
  const [newest] = await platform.list(commit, name, author);
  if (newest?.externalId === externalId) return { outcome: "unchanged", run: newest };

  const [first = [], ...others] = batchesOf(kept);
  const verdict = { name, commit, conclusion: request.conclusion, title: cut(request.title), summary };
  // Until the last annotation is there, the next run shall not take this verdict for a whole one.
  const noteAfter = (batches: number): string =>
    batches === others.length ? externalId : `${externalId}${unfinished}`;
  const newestRun = async (): Promise<CheckRun | undefined> => (await platform.list(commit, name, author))[0];
  let run = await createOnce(platform, { ...verdict, externalId: noteAfter(0), annotations: first }, newestRun);
  for (const [index, annotations] of others.entries()) {
    const check = { ...verdict, externalId: noteAfter(index + 1), annotations };
    run = await annotateOnce(platform, run, check, newestRun);
  }
  return { outcome: "created", run };
}

type NewestRun = () => Promise<CheckRun | undefined>;

/** A request may do its work although its answer is lost, and a check run cannot be taken back. */
function createOnce(platform: CheckPlatform, check: NewCheck, newestRun: NewestRun): Promise<CheckRun> {
  return tryAgain(
    () => platform.create(check),
    async () => {
      const newest = await newestRun();
      return newest?.externalId === check.externalId ? newest : null;
    },
  );
}

function annotateOnce(
  platform: CheckPlatform,
  run: CheckRun,
  check: NewCheck,
  newestRun: NewestRun,
): Promise<CheckRun> {
  const done = { ...run, annotations: run.annotations + check.annotations.length, externalId: check.externalId };
  return tryAgain(
    () => platform.annotate(run, check).then(() => done),
    async () => ((await newestRun())?.annotations === done.annotations ? done : null),
  );
}

function cut(title: string): string {
  return title.length > longestTitle ? `${title.slice(0, longestTitle)}…` : title;
}

function withNote(summary: string, left: number): string {
  if (left === 0) return summary;
  const note = `${left} more annotations were left out; the report lists every change and finding.`;
  return `${summary.trimEnd()}\n\n${note}\n`;
}

function digestOf({ conclusion, title, summary, annotations }: CheckRequest): string {
  const content = JSON.stringify([conclusion, title, summary, annotations]);
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}

function batchesOf(annotations: readonly Annotation[]): Annotation[][] {
  const count = Math.ceil(annotations.length / annotationBatch);
  return Array.from({ length: count }, (_, index) =>
    annotations.slice(index * annotationBatch, (index + 1) * annotationBatch),
  );
}
