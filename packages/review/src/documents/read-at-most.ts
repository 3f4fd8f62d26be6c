import { readSync } from "node:fs";

const pieceSize = 64 * 1024;

/**
 * The bytes that an open file, pipe or device gives, up to `limit` of them and a little more: enough to see that there are
 * too many, however many there are.
 */
export function readAtMost(descriptor: number, limit: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let total = 0;
  while (total <= limit) {
    const piece = new Uint8Array(pieceSize);
    const length = readPiece(descriptor, piece);
    if (length === 0) break;
    pieces.push(piece.subarray(0, length));
    total += length;
  }
  return Buffer.concat(pieces);
}

/** How many bytes of `room` an open file fills: all of it, or as many as are left. */
export function fillRoom(descriptor: number, room: Uint8Array): number {
  let filled = 0;
  while (filled < room.length) {
    const length = readPiece(descriptor, room.subarray(filled));
    if (length === 0) break;
    filled += length;
  }
  return filled;
}

/** How many bytes of `piece` were filled; 0 at the end. */
function readPiece(descriptor: number, piece: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, piece);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      // A terminal or pipe that another process made non-blocking has nothing to give yet.
      if (code === "EAGAIN") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
      else if (code === "EOF") return 0;
      else throw error;
    }
  }
}
