/** Reads a stream of chunks by lines and by byte counts. What is here already is given at once, without a promise. */
export interface ByteReader {
  /** The bytes up to the next newline as text, without the newline; null when the stream ends before one. */
  line: () => string | null | Promise<string | null>;
  /** The next `count` bytes; null when the stream ends before them. */
  bytes: (count: number) => Buffer | null | Promise<Buffer | null>;
}

const newline = 0x0a;

/** Starts reading `chunks`. No chunk is asked for before it is needed, so a slow reader slows the writer down. */
export function createByteReader(chunks: AsyncIterable<Buffer>): ByteReader {
  const iterator = chunks[Symbol.asyncIterator]();
  let chunk: Buffer = Buffer.alloc(0);
  let start = 0;

  /** Reads `count` bytes of which some are in later chunks: they alone are copied. */
  async function bytesAcross(count: number): Promise<Buffer | null> {
    const gathered = Buffer.allocUnsafe(count);
    let length = chunk.copy(gathered, 0, start);
    start = chunk.length;
    while (length < count) {
      const next = await iterator.next();
      if (next.done === true) return null;
      chunk = next.value;
      start = chunk.copy(gathered, length);
      length += start;
    }
    return gathered;
  }

  async function lineAcross(): Promise<string | null> {
    const pieces = [chunk.subarray(start)];
    start = chunk.length;
    for (;;) {
      const next = await iterator.next();
      if (next.done === true) return null;
      chunk = next.value;
      const end = chunk.indexOf(newline);
      pieces.push(end === -1 ? chunk : chunk.subarray(0, end));
      start = end === -1 ? chunk.length : end + 1;
      if (end !== -1) return Buffer.concat(pieces).toString("utf8");
    }
  }

  return {
    line: () => {
      const end = chunk.indexOf(newline, start);
      if (end === -1) return lineAcross();
      const line = chunk.toString("utf8", start, end);
      start = end + 1;
      return line;
    },
    bytes: (count) => {
      if (start + count > chunk.length) return bytesAcross(count);
      start += count;
      return chunk.subarray(start - count, start);
    },
  };
}
