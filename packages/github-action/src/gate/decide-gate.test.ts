import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Approval } from "./approval.ts";
import { decideGate, type GateFacts, type Membership, membershipKey } from "./decide-gate.ts";
import { ownersIn } from "./owner.ts";
import { approvalNotes, gateOf } from "./words.ts";

const owners = ownersIn([
  { name: "Customer", aliases: ["Client"], owners: ["@carol", "@harbourline/customers"] },
  { name: "Harbourline", aliases: [], owners: ["@harry"] },
  { name: "Auditor", aliases: [], owners: ["audit@example.com"] },
]);

const restoring = { party: "Customer", activity: "Restore a backup", reason: "becomes accountable" };

function factsWith(facts: Partial<GateFacts>): GateFacts {
  const nobody = { approvals: [], memberships: new Map(), author: "dana", authorMayApprove: false };
  return { questions: [restoring], owners, ...nobody, ...facts };
}

function review(by: string, given: Approval["given"] = "head"): Approval {
  return { by, via: "review", given };
}

function label(by: string, given: Approval["given"] = "head"): Approval {
  return { by, via: "label", given };
}

const tess = (membership: Membership): ReadonlyMap<string, Membership> =>
  new Map([[membershipKey("tess", "@harbourline/customers"), membership]]);
const nobodyElse = new Map(
  ["harry", "dana", "visitor"].map((login) => [membershipKey(login, "@harbourline/customers"), "no" as const]),
);

describe("one party", () => {
  test.each<[string, Partial<GateFacts>, boolean, string | null]>([
    ["nobody approves", {}, false, null],
    ["an owner reviews the head", { approvals: [review("carol")] }, true, null],
    ["an owner's login is written in other case", { approvals: [review("Carol")] }, true, null],
    ["an owner reviewed the same duties earlier", { approvals: [review("carol", "unchanged")] }, true, null],
    ["an owner reviewed other duties", { approvals: [review("carol", "changed")] }, false, "changed"],
    ["an owner reviewed a commit that is gone", { approvals: [review("carol", "unknown")] }, false, "unknown-commit"],
    ["an owner sets the label", { approvals: [label("carol")] }, true, null],
    ["an owner set the label unseen", { approvals: [label("carol", "unknown")] }, false, "unknown-commit"],
    ["another party's owner reviews", { approvals: [review("harry")], memberships: nobodyElse }, false, "not-owner"],
    ["an outsider sets the label", { approvals: [label("visitor")], memberships: nobodyElse }, false, "not-owner"],
    ["a member of the owning team reviews", { approvals: [review("tess")], memberships: tess("yes") }, true, null],
    ["somebody of no team reviews", { approvals: [review("tess")], memberships: tess("no") }, false, "not-owner"],
    [
      "the team cannot be read",
      { approvals: [review("tess")], memberships: tess("unknown") },
      false,
      "unknown-membership",
    ],
    ["the team was not asked for", { approvals: [review("tess")] }, false, "unknown-membership"],
    ["the author owns the party", { approvals: [label("carol")], author: "Carol" }, false, "author"],
    ["the author may approve", { approvals: [label("carol")], author: "carol", authorMayApprove: true }, true, null],
    [
      "the party is called by its other name",
      {
        questions: [{ ...restoring, party: " client " }],
        approvals: [review("carol")],
      },
      true,
      null,
    ],
    [
      "nobody owns the party",
      { questions: [{ ...restoring, party: "Insurer" }], approvals: [review("carol")] },
      false,
      "not-owner",
    ],
    [
      "an address owns the party",
      { questions: [{ ...restoring, party: "Auditor" }], approvals: [review("carol")] },
      false,
      "not-owner",
    ],
    [
      "no party in particular is asked",
      { questions: [{ ...restoring, party: null }], approvals: [review("harry")] },
      true,
      null,
    ],
  ])("when %s", (_, facts, passed, objection) => {
    const decision = decideGate(factsWith(facts));
    expect(decision.passed).toBe(passed);
    expect(decision.parties[0]?.refused[0]?.objection ?? null).toBe(objection);
  });
});

describe("several parties", () => {
  const questions = [restoring, { ...restoring, party: "Harbourline", activity: "Choose what is backed up" }];

  test("each of them is asked", () => {
    const decision = decideGate(factsWith({ questions, approvals: [review("carol")] }));
    expect(decision.passed).toBe(false);
    expect(gateOf(decision, { unreadable: [] }, "major").demands).toEqual([
      {
        party: "Harbourline",
        activity: "Choose what is backed up",
        reason: "becomes accountable; @harry can approve",
      },
    ]);
  });

  test("one approval counts for every party that its giver owns", () => {
    expect(decideGate(factsWith({ questions, approvals: [review("carol"), review("harry")] })).passed).toBe(true);
  });

  test("an approval that does not count leaves one that does", () => {
    const approvals = [review("harry"), review("carol", "changed"), label("carol")];
    const [customer] = decideGate(factsWith({ approvals, memberships: nobodyElse })).parties;
    expect(customer?.approvedBy).toEqual(label("carol"));
  });

  test("nothing asked passes", () => {
    expect(decideGate(factsWith({ questions: [] }))).toEqual({ passed: true, parties: [] });
  });
});

describe("words", () => {
  const unreadable = [{ path: "a.md", reason: "no text", hint: "" }];

  test.each<[string, Partial<GateFacts>, string[]]>([
    [
      "an approval",
      { approvals: [review("carol", "unchanged")] },
      ["carol approved for Customer by a review of an earlier commit that moved the same duties."],
    ],
    [
      "a team that cannot be read",
      { approvals: [review("tess")] },
      [
        "tess's approving review does not count for Customer: the token may not read who belongs to @harbourline/customers; an App with Members: read can.",
      ],
    ],
    [
      "a label set unseen",
      { approvals: [label("carol", "unknown")] },
      [
        "carol's approval label does not count for Customer: nobody saw it being set on this commit, so it is to be set again.",
      ],
    ],
    [
      "a party without owners",
      { questions: [{ ...restoring, party: "Insurer" }] },
      ["No owner of Insurer is configured on the base branch: name one under parties, owners to let it approve."],
    ],
    [
      "an address",
      { questions: [{ ...restoring, party: "Auditor" }] },
      ["The owners of Auditor are e-mail addresses, which no account can be matched with: name an account or a team."],
    ],
  ])("tell of %s", (_, facts, notes) => {
    expect(approvalNotes(decideGate(factsWith(facts)))).toEqual(notes);
  });

  test("nobody can approve of a document that was not read", () => {
    const decision = decideGate(factsWith({ approvals: [review("carol")] }));
    expect(gateOf(decision, { unreadable }, "major")).toEqual({ passed: false, failOn: "major", demands: [] });
  });
});

test("nobody but an owner ever opens the gate, and the author never", () => {
  const approval = fc.record({
    by: fc.constantFrom("carol", "harry", "dana", "tess", "visitor"),
    via: fc.constantFrom("review" as const, "label" as const),
    given: fc.constantFrom("head" as const, "unchanged" as const, "changed" as const, "unknown" as const),
  });
  fc.assert(
    fc.property(fc.array(approval), fc.constantFrom<Membership>("yes", "no", "unknown"), (approvals, membership) => {
      const memberships = new Map([...nobodyElse, ...tess(membership)]);
      const { passed } = decideGate(factsWith({ approvals, memberships, author: "carol" }));
      const stands = approvals.some(({ by, given }) => by === "tess" && (given === "head" || given === "unchanged"));
      expect(passed).toBe(membership === "yes" && stands);
    }),
    { seed: 11 },
  );
});
