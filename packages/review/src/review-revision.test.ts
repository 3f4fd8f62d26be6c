import { defaultConfig } from "@raci-kit/config";
import { createTestRepository, type TestRepository } from "@raci-kit/git/testing";
import type { Review } from "@raci-kit/model";
import { describe, expect, it } from "vitest";
import { reviewRevision } from "./review-revision.ts";
import { house } from "./testing/house.ts";

const leak = "Report a leak | A | R";
const stairs = "Paint the stairs | C | RA";
const nobody = "Sweep the yard | R | R";
const both = "Water the plants | A | RA";

function review({ root }: TestRepository, base = "main", head = "feature"): Promise<Review> {
  return reviewRevision(defaultConfig, { cwd: root, base, head, failOn: undefined });
}

/** A document with a date that stays as it is. */
function dated(row: string): string {
  return `---\nupdated: 2026-01-05\n---\n\n${house(leak, row)}`;
}

/** A repository whose branch `feature` turns `before` into `after`. */
function proposal(
  before: Readonly<Record<string, string | Uint8Array>>,
  after: Readonly<Record<string, string | Uint8Array>>,
): TestRepository {
  const repository = createTestRepository();
  repository.commit("Base", before);
  repository.git("checkout", "--quiet", "-b", "feature");
  repository.commit("Proposal", after);
  return repository;
}

describe("findings", () => {
  it("are new when the base had not got them", async () => {
    using repository = proposal({ "house.md": house(leak, nobody) }, { "house.md": house(leak, both, nobody) });
    const { newFindings, oldFindings } = await review(repository);
    expect(newFindings.map(({ rule, message }) => [rule, message])).toEqual([
      ["single-accountable", expect.stringContaining('"Water the plants"')],
    ]);
    expect(oldFindings).toBe(1);
  });

  it("stay old in a document that got another path", async () => {
    using repository = proposal({ "house.md": house(leak, stairs, nobody) }, {});
    repository.git("mv", "house.md", "home.md");
    repository.commit("Rename");
    expect(await review(repository)).toMatchObject({
      comparison: { documents: [{ path: "home.md", previousPath: "house.md" }] },
      newFindings: [],
      oldFindings: 1,
    });
  });

  it("are what only a base can tell, too: a duty moves, and the date of the document does not", async () => {
    using repository = proposal({ "house.md": dated(stairs) }, { "house.md": dated("Paint the stairs | RA | C") });
    const { newFindings } = await review(repository);
    expect(newFindings.map(({ rule }) => rule)).toEqual(["updated-follows-meaning"]);
  });

  it("of documents that nobody touched are of no interest", async () => {
    using repository = proposal(
      { "house.md": house(leak, stairs), "garden.md": house(leak, nobody) },
      { "house.md": house(stairs, leak) },
    );
    expect(await review(repository)).toMatchObject({ newFindings: [], oldFindings: 0 });
  });

  it("of a new document are new", async () => {
    using repository = proposal({ "house.md": house(leak, stairs) }, { "garden.md": house(leak, nobody) });
    const { newFindings } = await review(repository);
    expect(newFindings.map(({ path, rule }) => [path, rule])).toEqual([["garden.md", "single-accountable"]]);
  });
});

describe("what is compared", () => {
  it("is the proposal with the point where it left its base", async () => {
    using repository = proposal({ "house.md": house(leak, stairs) }, { "garden.md": house(leak, stairs) });
    repository.git("checkout", "--quiet", "main");
    repository.commit("Meanwhile", { "house.md": house("Report a leak | R | A", stairs) });
    const { comparison, base, head } = await review(repository);
    expect(comparison.documents.map(({ path }) => path)).toEqual(["garden.md"]);
    expect([base, head]).toEqual(["main", "feature"]);
  });

  it("is nothing when base and head are one", async () => {
    using repository = proposal({ "house.md": house(leak, stairs) }, {});
    expect(await review(repository, "feature", "feature")).toMatchObject({
      comparison: { documents: [], summary: { bump: "none" } },
      gate: { passed: true, demands: [] },
      unreadable: [],
    });
  });
});

describe("a document that cannot be read", () => {
  const binary = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]);

  it.each([
    ["in the base", binary, house(leak, stairs), "old revision"],
    ["in the proposal", house(leak, stairs), binary, "new revision"],
  ])("%s closes the gate and is said to be neither added nor removed", async (_, before, after, side) => {
    using repository = proposal({ "house.md": before }, { "house.md": after });
    expect(await review(repository)).toMatchObject({
      comparison: { documents: [], parties: [] },
      gate: { passed: false },
      unreadable: [{ path: "house.md", reason: `a binary file, a zero byte stands at byte 5 (${side})` }],
    });
  });
});
