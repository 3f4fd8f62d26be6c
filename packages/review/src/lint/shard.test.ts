import fc from "fast-check";
import { expect, test } from "vitest";
import { isInShard } from "./shard.ts";

test("every document is in one shard", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (file, count) => {
      const shards = Array.from({ length: count }, (_, index) => ({ index: index + 1, count }));
      expect(shards.filter((shard) => isInShard(file, shard))).toHaveLength(1);
    }),
    { seed: 7 },
  );
});

test("a document stays in its shard from one version to the next", () => {
  const files = ["docs/house.md", "docs/garden.md", "a.md", "b.md"];
  expect(files.map((file) => [1, 2, 3].find((index) => isInShard(file, { index, count: 3 })))).toEqual([1, 2, 1, 1]);
});
