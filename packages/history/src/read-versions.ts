import type { NamedBlob } from "@raci-kit/git";
import { type ReadOptions, type Revision, revisionReader, UndecodableTextError } from "@raci-kit/markdown";
import type { ResponsibilityModel } from "@raci-kit/model";

/** One content of a document. */
export interface ReadVersion {
  path: string;
  hash: string;
  /** What it says, or why it could not be read. */
  content: Revision | { unreadable: string };
}

/** Reads the versions of one document. */
export interface VersionReader {
  /** Reads the content of a commit; `previous` is that of its first parent. */
  read: (file: { path: string; hash: string }, previous: ReadVersion | null) => Promise<ReadVersion>;
  /** What a version says, with places of its own: those that `read` gives may be those of another version. */
  place: (version: Revision) => Promise<ResponsibilityModel>;
}

/**
 * Reads contents; `blobs` gives each of them once, in the order in which they are asked for first.
 *
 * @param wanted hash of each content that will be asked for, as often as it will: after the last time it is forgotten
 */
export function versionReader(
  blobs: AsyncIterable<NamedBlob>,
  wanted: readonly string[],
  options: Pick<ReadOptions, "scheme" | "schemes">,
): VersionReader {
  const revisions = revisionReader(options);
  const stream = blobs[Symbol.asyncIterator]();
  const uses = new Map<string, number>();
  for (const hash of wanted) uses.set(hash, (uses.get(hash) ?? 0) + 1);
  const bytesOf = new Map<string, Buffer>();
  const take = async (hash: string): Promise<Buffer> => {
    for (;;) {
      const bytes = bytesOf.get(hash);
      if (bytes !== undefined) return bytes;
      const next = await stream.next();
      if (next.done === true) throw new Error(`The content ${hash} was not among those that were fetched.`);
      const { name, bytes: fresh } = next.value;
      bytesOf.set(name, Buffer.from(fresh.buffer, fresh.byteOffset, fresh.byteLength));
    }
  };
  const readBytes = async (
    bytes: Buffer,
    path: string,
    previous: ReadVersion | null,
  ): Promise<ReadVersion["content"]> => {
    const base = previous === null || "unreadable" in previous.content ? null : previous.content;
    try {
      return await revisions.read(bytes, path, base);
    } catch (error) {
      if (!(error instanceof UndecodableTextError)) throw error;
      return { unreadable: error.message };
    }
  };
  return {
    read: async ({ path, hash }, previous) => {
      const bytes = await take(hash);
      const left = (uses.get(hash) ?? 1) - 1;
      uses.set(hash, left);
      if (left === 0) bytesOf.delete(hash);
      if (previous?.hash === hash && previous.path === path) return previous;
      return { path, hash, content: await readBytes(bytes, path, previous) };
    },
    place: revisions.place,
  };
}
