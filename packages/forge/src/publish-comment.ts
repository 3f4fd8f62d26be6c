import type { Comment, CommentPlatform } from "./comment-platform.ts";
import { PlatformError } from "./platform-error.ts";
import { tryAgain } from "./try-again.ts";
import { type CommentContent, commentBody, saysTheSame } from "./comment-body.ts";
import { markerOf } from "./marker.ts";

/** What becomes of the comment of an earlier run. */
export const commentModes = ["update", "recreate", "hide-and-recreate", "delete", "off"] as const;

/** One of {@link commentModes}. */
export type CommentMode = (typeof commentModes)[number];

/** What is to be said, and where. */
export interface CommentRequest extends CommentContent {
  proposal: number;
  /** Whom the token writes as. */
  author: string;
  mode: CommentMode;
  /** True when the report has nothing to tell; then a comment is kept up to date, but none is begun. */
  isQuiet: boolean;
}

/** What became of the comment; `comment` is the one that stands now. */
export interface CommentOutcome {
  outcome: "created" | "updated" | "unchanged" | "deleted" | "none";
  comment: Comment | null;
}

const nothing: CommentOutcome = { outcome: "none", comment: null };

/**
 * Leaves exactly one comment of this reviewer on the proposal, found by marker, key and author, and writes nothing when it
 * says the same already.
 *
 * @throws PlatformError when the platform refuses
 */
export async function publishComment(platform: CommentPlatform, request: CommentRequest): Promise<CommentOutcome> {
  if (request.mode === "off") return nothing;
  const own = await ownComments(platform, request);
  if (request.mode === "delete") return deleteAll(platform, own);
  const latest = own.at(-1);
  if (latest === undefined && request.isQuiet) return nothing;
  const body = commentBody(request, latest === undefined ? null : markerOf(latest.body));
  if (latest !== undefined && saysTheSame(latest.body, body)) return { outcome: "unchanged", comment: latest };
  if (latest !== undefined && request.mode === "update") {
    const comment = await platform.update(latest.id, body);
    return { outcome: "updated", comment };
  }
  const comment = await createOnce(platform, request, { body, earlier: own });
  if (request.mode === "recreate") await deleteAll(platform, own);
  if (request.mode === "hide-and-recreate" && latest !== undefined) await platform.hide(latest);
  return { outcome: "created", comment };
}

interface NewComment {
  body: string;
  /** What stood there before. */
  earlier: readonly Comment[];
}

/**
 * Another run may create its comment at the same time, so the list is read again: the first new comment stays and says what
 * this run has to say, and this run's own duplicate goes.
 */
async function createOnce(
  platform: CommentPlatform,
  request: CommentRequest,
  { body, earlier }: NewComment,
): Promise<Comment> {
  const known = new Set(earlier.map(({ id }) => id));
  const freshComments = async (): Promise<Comment[]> =>
    (await ownComments(platform, request)).filter(({ id }) => !known.has(id));
  const created = await tryAgain(
    () => platform.create(request.proposal, body),
    async () => (await freshComments()).find((comment) => saysTheSame(comment.body, body)) ?? null,
  );
  const [first] = await freshComments();
  if (first === undefined || first.id === created.id) return created;
  await deleteAll(platform, [created]);
  return saysTheSame(first.body, body) ? first : platform.update(first.id, body);
}

/** This reviewer's comments, oldest first. Anybody can copy a marker, so the author counts as well. */
async function ownComments(platform: CommentPlatform, { proposal, key, author }: CommentRequest): Promise<Comment[]> {
  const comments = await platform.list(proposal);
  const own = comments.filter((comment) => comment.author === author && markerOf(comment.body)?.key === key);
  return own.toSorted((left, right) => left.id - right.id);
}

async function deleteAll(platform: CommentPlatform, comments: readonly Comment[]): Promise<CommentOutcome> {
  for (const { id } of comments) {
    try {
      await platform.delete(id);
    } catch (error) {
      // Another run was faster.
      if (!(error instanceof PlatformError) || error.kind !== "not-found") throw error;
    }
  }
  return { outcome: comments.length > 0 ? "deleted" : "none", comment: null };
}
