import { describe, expect, test } from "vitest";
import type { ProposalReview } from "../platform/platform.ts";
import { approvingReviews, lastSetting, noteFor, notedSettings } from "./gather-approvals.ts";

const head = "a".repeat(40);
const earlier = "b".repeat(40);

function review(author: string | null, state: ProposalReview["state"], commit: string | null = head): ProposalReview {
  return { author, state, commit };
}

const gone = async (): Promise<null> => null;
const same = async (commit: string): Promise<boolean> => commit === earlier;

describe("approvingReviews", () => {
  test.each<[string, ProposalReview[], string[]]>([
    ["an approval", [review("carol", "approved")], ["carol head"]],
    ["a remark after it", [review("carol", "approved"), review("carol", "other")], ["carol head"]],
    ["an objection after it", [review("carol", "approved"), review("Carol", "changes-requested")], []],
    [
      "an approval after an objection",
      [review("carol", "changes-requested"), review("carol", "approved")],
      ["carol head"],
    ],
    ["a dismissal", [review("carol", "approved", earlier), review("carol", "dismissed")], []],
    ["an approval of the same duties", [review("carol", "approved", earlier)], ["carol unchanged"]],
    ["an approval of others", [review("carol", "approved", "c".repeat(40))], ["carol changed"]],
    ["an approval of a commit that is gone", [review("carol", "approved", null)], ["carol unknown"]],
    ["somebody whose account is gone", [review(null, "approved")], []],
    [
      "two people",
      [review("carol", "approved"), review("harry", "approved", earlier)],
      ["carol head", "harry unchanged"],
    ],
  ])("%s", async (_, reviews, expected) => {
    const approvals = await approvingReviews(reviews, head, same);
    expect(approvals.map(({ by, given }) => `${by} ${given}`)).toEqual(expected);
  });

  test("a commit that cannot be compared", async () => {
    expect(await approvingReviews([review("carol", "approved", earlier)], head, gone)).toMatchObject([
      { given: "unknown" },
    ]);
  });
});

test.each([
  ["set", ["set carol"], 1],
  ["set by two", ["set carol", "set harry"], 2],
  ["taken away", ["set carol", "unset harry"], null],
  ["set again by another", ["set carol", "unset harry", "set harry"], 3],
  ["never set", [], null],
])("lastSetting of a label that was %s", (_, events, id) => {
  const read = events.map((event, index) => ({
    id: index + 1,
    label: "Raci: Approved",
    actor: event.split(" ")[1] ?? null,
    isSet: event.startsWith("set"),
  }));
  const other = { id: 9, label: "urgent", actor: "carol", isSet: true };
  expect(lastSetting([...read, other], "raci: approved")?.id ?? null).toBe(id);
});

test("notedSettings reads what noteFor wrote, and nothing else", async () => {
  const notes = [
    noteFor("0123456789abcdef", { id: 31, label: "raci: approved", actor: "carol", isSet: true }),
    noteFor("0123456789abcdef", null),
    "raci-kit:label:99",
    "",
  ];
  const checks = {
    list: async () => notes.map((externalId, id) => ({ id, url: null, externalId, annotations: 0 })),
    create: () => Promise.reject(new Error("unexpected")),
    annotate: () => Promise.reject(new Error("unexpected")),
  };
  const proposal = {
    number: 7,
    isOpen: true,
    author: "dana",
    headCommit: head,
    baseCommit: earlier,
    baseBranch: "main",
    labels: [],
    requested: [],
  };
  expect(await notedSettings(checks, proposal, { name: "Responsibilities", author: "github-actions[bot]" })).toEqual(
    new Set([31]),
  );
});
