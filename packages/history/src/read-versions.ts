import type { NamedBlob } from "@raci-kit/git";
import {
  decodeText,
  inlineMemo,
  readModel,
  type ReadOptions,
  revisionMemo,
  UndecodableTextError,
} from "@raci-kit/markdown";
import type { ResponsibilityModel } from "@raci-kit/model";

/** One content of a document. */
export interface ReadVersion {
  path: string;
  hash: string;
  /** What it says, or why it could not be read. */
  content: ResponsibilityModel | { unreadable: string };
}

/** Reads the content of a commit; `previous` is that of its first parent. */
export type VersionReader = (
  file: { path: string; hash: string },
  previous: ReadVersion | null,
) => Promise<ReadVersion>;

/** Reads contents; `blobs` gives each of them once, in the order in which they are asked for first. */
export function versionReader(
  blobs: AsyncIterable<NamedBlob>,
  options: Pick<ReadOptions, "scheme" | "schemes">,
): VersionReader {
  const [memo, revisions] = [inlineMemo(), revisionMemo()];
  const stream = blobs[Symbol.asyncIterator]();
  const bytesOf = new Map<string, Uint8Array>();
  return async ({ path, hash }, previous) => {
    if (previous?.hash === hash && previous.path === path) return previous;
    while (!bytesOf.has(hash)) {
      const next = await stream.next();
      if (next.done === true) throw new Error(`The content ${hash} was not among those that were fetched.`);
      bytesOf.set(next.value.name, next.value.bytes);
    }
    const bytes = bytesOf.get(hash) ?? new Uint8Array();
    return { path, hash, content: await readBytes(bytes, { ...options, path, memo, revisions }) };
  };
}

async function readBytes(bytes: Uint8Array, options: ReadOptions): Promise<ReadVersion["content"]> {
  try {
    return await readModel(decodeText(bytes), options);
  } catch (error) {
    if (!(error instanceof UndecodableTextError)) throw error;
    return { unreadable: error.message };
  }
}
