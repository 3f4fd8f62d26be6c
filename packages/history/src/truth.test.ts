import { openRepository } from "@raci-kit/git";
import { duties, raci } from "@raci-kit/model";
import { describe, expect, test } from "vitest";
import { blameOf } from "./blame-of.ts";
import { followDocument, type FollowedDocument } from "./follow-document.ts";
import { historyOf } from "./history-of.ts";
import type { TrueRow } from "./testing/generated-document.ts";
import { type GeneratedRepository, generateRepository, type TrueCommit } from "./testing/generated-repository.ts";

const seeds = Array.from({ length: 12 }, (_, index) => index + 1);

/** Mulberry32: small, and the same everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

async function follow(generated: GeneratedRepository, commit: TrueCommit): Promise<FollowedDocument | null> {
  const { root, environment } = generated.repository;
  return followDocument(await openRepository(root, environment), {
    commit: generated.hashes[commit.at] ?? "",
    path: commit.document.path,
    firstParent: false,
    reading: {},
    comparing: {},
  });
}

/** `Order the ladders | Customer: 4 RA`, for every cell. */
function trueBlame({ document: { rows, parties } }: TrueCommit): string[] {
  return rows
    .flatMap(({ name, cells }) =>
      cells.map(
        ({ letters, past }, column) => `${name} | ${parties[column] ?? ""}: ${past.at(-1)?.since ?? ""} ${letters}`,
      ),
    )
    .toSorted();
}

function foundBlame(followed: FollowedDocument): string[] {
  const matrices = blameOf(followed)?.matrices ?? [];
  return matrices
    .flatMap(({ activities }) => activities)
    .flatMap(({ activity, cells }) =>
      cells.map(({ party, moved, roles }) => `${activity} | ${party}: ${moved.subject} ${roles.join("")}`),
    )
    .toSorted();
}

/** `Order the ladders | accountable Customer: 4 to 7`, for every stretch of every duty. */
function trueHistory({ document: { rows, parties } }: TrueCommit): string[] {
  const dutyOf = new Map(raci.roles.map(({ letter, duty }) => [letter, duty]));
  return rows
    .flatMap((row: TrueRow) =>
      row.cells.flatMap(({ past }, column) =>
        duties.flatMap((duty) => {
          const held = past.map(({ letters }) => Array.from(letters).some((letter) => dutyOf.get(letter) === duty));
          return past.flatMap(({ since }, index) => {
            if (held[index] !== true || held[index - 1] === true) return [];
            const end = past.find((_, later) => later > index && held[later] === false)?.since ?? "now";
            return `${row.name} | ${duty} ${parties[column] ?? ""}: ${since} to ${end}`;
          });
        }),
      ),
    )
    .toSorted();
}

function foundHistory(followed: FollowedDocument): string[] {
  return historyOf(followed)
    .activities.filter(({ until }) => until === null)
    .flatMap(({ activity, tenures }) =>
      tenures.map(
        ({ duty, party, from, until }) =>
          `${activity} | ${duty} ${party}: ${from.subject} to ${until?.subject ?? "now"}`,
      ),
    )
    .toSorted();
}

describe.each(seeds)("a generated repository with seed %i", (seed) => {
  test("tells who held what since when, in its last commit and in earlier ones", { timeout: 120_000 }, async () => {
    using generated = generateRepository(60, randomNumbers(seed));
    const { commits } = generated;
    for (const at of [commits.length - 1, 40, 20]) {
      const commit = commits[at];
      const followed = commit === undefined ? null : await follow(generated, commit);
      if (commit === undefined || followed === null) throw new Error("The document is in every commit.");
      expect(foundBlame(followed)).toEqual(trueBlame(commit));
      expect(foundHistory(followed)).toEqual(trueHistory(commit));
    }
  });
});
