import { afterEach, describe, expect, test } from "vitest";
import { ownersIn } from "../gate/owner.ts";
import type { Proposal } from "../platform/platform.ts";
import { comparisonOf, party } from "../testing/comparisons.ts";
import { connectedTo, writesOf } from "../testing/connected.ts";
import { type FakeGitHub, startFakeGitHub } from "../testing/fake-github.ts";
import { stateWith } from "../testing/github-state.ts";
import { labelImpact } from "./impact-labels.ts";
import { requestReviews, reviewersFor } from "./request-reviews.ts";

const place = "/repos/harbourline/duties/issues/7/labels";
const moved = { duty: "accountable", activity: "Restore", section: [], path: "duties.md", through: "shift" } as const;

const comparison = comparisonOf(
  [],
  [
    party("Customer", { gained: [moved] }),
    party("Harbourline", { lost: [moved] }),
    party("Insurer", { before: { I: 1 }, after: { I: 1 } }),
  ],
);

const owners = ownersIn([
  { name: "Customer", aliases: [], owners: ["@carol", "@harbourline/customers", "customer@example.com"] },
  { name: "Harbourline", aliases: [], owners: ["@harry", "@carol"] },
  { name: "Insurer", aliases: [], owners: ["@ines"] },
]);

const proposal: Proposal = {
  number: 7,
  isOpen: true,
  author: "dana",
  headCommit: "a".repeat(40),
  baseCommit: "b".repeat(40),
  baseBranch: "main",
  labels: [],
  requested: [],
};

let fake: FakeGitHub | undefined;

afterEach(async () => {
  await fake?.[Symbol.asyncDispose]();
  fake = undefined;
});

describe("reviewersFor", () => {
  test.each<[string, Partial<Proposal>, string[], string[]]>([
    ["names the owners of those who gain and lose, once", {}, [], ["@carol", "@harbourline/customers", "@harry"]],
    ["leaves the author out", { author: "Harry" }, [], ["@carol", "@harbourline/customers"]],
    ["leaves those out who are asked", { requested: ["carol", "harbourline/customers"] }, [], ["@harry"]],
    ["leaves those out who answered", {}, ["carol"], ["@harbourline/customers", "@harry"]],
  ])("%s", (_, given, reviewed, expected) => {
    const wanted = reviewersFor(comparison, owners, { ...proposal, ...given }, reviewed);
    expect(wanted.map(({ name }) => name)).toEqual(expected);
  });
});

describe("requestReviews", () => {
  test.each([
    ["everybody at once", ["carol", "harry"], [], 1],
    ["whoever can be asked", ["harry"], ["@carol"], 4],
    ["nobody when nobody can", [], ["@carol", "@harry"], 4],
  ])("asks %s", async (_, collaborators, refused, requests) => {
    fake = await startFakeGitHub(stateWith({}, { collaborators }));
    const wanted = reviewersFor(comparison, owners, proposal, []);
    const left = await requestReviews(connectedTo(fake).proposals, 7, wanted);

    expect(left.map(({ name }) => name)).toEqual(refused);
    expect(writesOf(fake)).toHaveLength(requests);
    expect(fake.state.pulls[0]?.requested).toEqual({ users: collaborators, teams: ["customers"] });
  });

  test("asks for nothing when there is nobody to ask", async () => {
    fake = await startFakeGitHub(stateWith());
    expect(await requestReviews(connectedTo(fake).proposals, 7, [])).toEqual([]);
    expect(fake.requests).toEqual([]);
  });
});

describe("labelImpact", () => {
  test.each([
    ["sets the first one", [], "major", [`POST ${place}`], ["raci: major"]],
    [
      "replaces another",
      ["urgent", "raci: minor"],
      "major",
      [`DELETE ${place}/raci%3A%20minor`, `POST ${place}`],
      ["urgent", "raci: major"],
    ],
    ["leaves the right one", ["Raci: Major"], "major", [], ["Raci: Major"]],
    ["takes it away when nothing changes", ["raci: patch"], "none", [`DELETE ${place}/raci%3A%20patch`], []],
  ] as const)("%s", async (_, labels, bump, writes, expected) => {
    fake = await startFakeGitHub(stateWith({ labels: [...labels] }));
    await labelImpact(connectedTo(fake).proposals, { ...proposal, labels }, { bump, prefix: "raci: " });

    expect(writesOf(fake)).toEqual(writes);
    expect(fake.state.pulls[0]?.labels).toEqual(expected);
  });
});
