import fc from "fast-check";
import { expect, test } from "vitest";

import { createByteReader } from "./byte-reader.ts";

/** Cuts `bytes` into chunks of the given sizes, over and over. */
async function* inChunks(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let start = 0;
  for (let index = 0; start < bytes.length; index += 1) {
    const end = start + (sizes[index % sizes.length] ?? 1);
    yield bytes.subarray(start, end);
    start = end;
  }
}

test("reads the same lines and bytes wherever the chunks are cut", async () => {
  const contents = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 8 });
  const sizes = fc.array(fc.integer({ min: 1, max: 17 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(contents, sizes, async (bodies, chunkSizes) => {
      const written = bodies.flatMap((body) => [Buffer.from(`${body.length}\n`), Buffer.from(body)]);
      const reader = createByteReader(inChunks(Buffer.concat(written), chunkSizes));
      for (const body of bodies) {
        const size = await reader.line();
        expect(size).toBe(`${body.length}`);
        expect(new Uint8Array((await reader.bytes(body.length)) ?? [])).toEqual(body);
      }
      expect(await reader.line()).toBeNull();
    }),
    { seed: 27, numRuns: 100 },
  );
});

test("says when the stream ends too early", async () => {
  const reader = createByteReader(inChunks(Buffer.from("blob 12\nshort"), [3]));
  expect(await reader.line()).toBe("blob 12");
  expect(await reader.bytes(12)).toBeNull();
  expect(await reader.line()).toBeNull();
});

test("asks for no chunk before it is needed, and copies no bytes that came together", async () => {
  const chunks = [Buffer.from("3\nonetwo"), Buffer.from("threes"), Buffer.from("ix\n")];
  let asked = 0;
  const counted = async function* (): AsyncGenerator<Buffer> {
    for (const chunk of chunks) {
      asked += 1;
      yield chunk;
    }
  };
  const reader = createByteReader(counted());
  expect([await reader.line(), asked]).toEqual(["3", 1]);
  const one = await reader.bytes(3);
  expect([one?.toString(), one?.buffer, asked]).toEqual(["one", chunks[0]?.buffer, 1]);
  expect([(await reader.bytes(8))?.toString(), asked]).toEqual(["twothree", 2]);
  expect([await reader.line(), asked]).toEqual(["six", 3]);
});
