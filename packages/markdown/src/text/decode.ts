/** Why bytes could not be read as text. */
export class UndecodableTextError extends Error {
  override name = "UndecodableTextError";
}

/**
 * Turns the bytes of a file into text: UTF-8 (with or without byte order mark), or UTF-16 when it starts with its mark.
 *
 * @throws UndecodableTextError when the bytes are no text; the message says where the first bad byte stands.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0))
    throw new UndecodableTextError(`a binary file, a zero byte stands at byte ${bytes.indexOf(0) + 1}`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UndecodableTextError(`not valid UTF-8, the first bad byte is in line ${firstBadLine(bytes)}`);
  }
}

function firstBadLine(bytes: Uint8Array): number {
  const lenient = new TextDecoder("utf-8").decode(bytes);
  const written = new TextEncoder().encode(lenient);
  // A byte order mark is swallowed by the decoder; compare behind it.
  const skipped = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let line = 1;
  for (let index = 0; index < written.length; index += 1) {
    if (bytes[index + skipped] !== written[index]) break;
    if (written[index] === 10) line += 1;
  }
  return line;
}
