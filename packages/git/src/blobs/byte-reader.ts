/** Reads a stream of chunks by lines and by byte counts. */
export interface ByteReader {
  /** The bytes up to the next newline as text, without the newline; null when the stream ends before one. */
  line: () => Promise<string | null>;
  /** The next `count` bytes; null when the stream ends before them. */
  bytes: (count: number) => Promise<Buffer | null>;
}

/** Starts reading `chunks`. No chunk is asked for before it is needed, so a slow reader slows the writer down. */
export function createByteReader(chunks: AsyncIterable<Buffer>): ByteReader {
  const iterator = chunks[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);

  async function bytes(count: number): Promise<Buffer | null> {
    const pieces = [rest];
    let available = rest.length;
    while (available < count) {
      const next = await iterator.next();
      if (next.done === true) {
        return null;
      }
      pieces.push(next.value);
      available += next.value.length;
    }
    const joined = pieces.length === 1 ? rest : Buffer.concat(pieces, available);
    rest = joined.subarray(count);
    return joined.subarray(0, count);
  }

  async function line(): Promise<string | null> {
    let length = rest.indexOf("\n");
    while (length === -1) {
      const next = await iterator.next();
      if (next.done === true) {
        return null;
      }
      rest = Buffer.concat([rest, next.value]);
      length = rest.indexOf("\n");
    }
    const found = rest.toString("utf8", 0, length);
    rest = rest.subarray(length + 1);
    return found;
  }

  return { line, bytes };
}
