import { describe, expect, it } from "vitest";
import { compareMarkdown } from "../testing/changes.ts";
import { page, table } from "../testing/tables.ts";
import { judge, type UnjudgedChange } from "./judge.ts";
import type { Policy, PolicyRule } from "./policy.ts";

const before = page(
  "# RACI",
  "## 1. Operations",
  table("Plan backups | A | R", "Restore data | RA | I", "Delete projects | RA | I"),
);
const after = page("# RACI", "## 2. Operations", table("Plan the backups | A | R", "Restore data | R | AI"));

function impacts(policy: Policy): string[] {
  const { documents } = compareMarkdown(before, after, {
    policy,
    parties: [{ name: "Customer", aliases: ["Client"] }],
  });
  return documents.flatMap(({ changes }) => changes.map(({ kind, impact }) => `${kind} ${impact}`));
}

function reasonOfTransfer(policy: Policy): string | undefined {
  return compareMarkdown(before, after, { policy }).documents[0]?.changes[2]?.reason;
}

const usual = [
  "section-renamed patch",
  "activity-reworded patch",
  "accountable-transferred major",
  "activity-removed major",
];

describe("judge", () => {
  it.each<{ name: string; policy: Policy; expected: string[] }>([
    { name: "the impact of the kind without a policy", policy: [], expected: usual },
    {
      name: "another one for a kind",
      policy: [{ kind: "activity-reworded", impact: "minor" }],
      expected: usual.with(1, "activity-reworded minor"),
    },
    {
      name: "another one for a party, by alias",
      policy: [{ party: "client", impact: "minor" }],
      expected: usual.with(2, "accountable-transferred minor"),
    },
    {
      name: "another one for a duty",
      policy: [{ duty: "accountable", impact: "patch" }],
      expected: usual.with(2, "accountable-transferred patch"),
    },
    {
      name: "another one below a heading, whatever its number",
      policy: [{ section: "Operations", kind: "activity-removed", impact: "patch" }],
      expected: usual.with(3, "activity-removed patch"),
    },
    {
      name: "another one for documents that a glob matches",
      policy: [
        { path: "*.md", kind: "section-renamed", impact: "major" },
        { path: "legal/**", impact: "major" },
      ],
      expected: usual.with(0, "section-renamed major"),
    },
    {
      name: "what the first rule that fits says",
      policy: [
        { kind: "section-renamed", impact: "minor" },
        { impact: "patch", duty: null, kind: "section-renamed" },
      ],
      expected: usual.with(0, "section-renamed minor"),
    },
    {
      name: "nothing for what is ignored",
      policy: [{ kind: "accountable-transferred", impact: "ignore" }],
      expected: [usual[0] ?? "", usual[1] ?? "", usual[3] ?? ""],
    },
  ])("gives $name", ({ policy, expected }) => {
    expect(impacts(policy)).toEqual(expected);
  });

  it("keeps what happened when a change is ignored: parties still gain and lose", () => {
    const policy: Policy = [{ duty: "accountable", impact: "ignore" }];
    const { parties, summary } = compareMarkdown(before, after, { policy });
    expect(summary).toMatchObject({ shifts: 0, changes: 3, bump: "major" });
    expect(parties.find(({ party }) => party === "Provider")?.gained).toMatchObject([
      { duty: "accountable", activity: "Restore data", through: "shift" },
    ]);
  });

  it("lists what is ignored apart, with the impact of its kind and the reason for ignoring it", () => {
    const policy: Policy = [{ duty: "accountable", impact: "ignore" }];
    const { documents } = compareMarkdown(before, after, { policy });
    expect(documents[0]?.ignored).toMatchObject([
      { kind: "accountable-transferred", impact: "major", reason: "The policy ignores accountable." },
    ]);
    expect(documents[0]?.changes.map(({ kind }) => kind)).not.toContain("accountable-transferred");
  });

  it("gives the reason of the kind, of the rule, or of the policy", () => {
    expect(reasonOfTransfer([])).toBe("Somebody else has to answer for the activity.");
    expect(reasonOfTransfer([{ duty: "accountable", impact: "minor", reason: "Agreed upon in spring." }])).toBe(
      "Agreed upon in spring.",
    );
    expect(reasonOfTransfer([{ duty: "accountable", impact: "minor" }])).toBe("The policy makes accountable minor.");
  });
});

describe("a rule", () => {
  const transfer: UnjudgedChange = {
    kind: "accountable-transferred",
    duty: "accountable",
    section: ["RACI", "2. Operations"],
    activity: { before: "Restore data", after: "Restore data" },
    party: { before: "Customer", after: "Provider" },
    value: { before: null, after: null },
    key: null,
    fingerprint: "",
    range: { before: null, after: null },
    elsewhere: [],
    content: { before: null, after: null },
  };
  const document = { path: "docs/raci.md", partyKey: (name: string) => name.toLowerCase() };

  /** The reason that it gives for the transfer; nothing when it does not fit. */
  function reasonBy(rule: Omit<PolicyRule, "impact">, change = transfer): string | null {
    const { changes, ignored } = judge([change], [{ ...rule, impact: "ignore" }], document);
    expect(changes.length + ignored.length).toBe(1);
    return ignored[0]?.reason ?? null;
  }

  it.each<[string, Omit<PolicyRule, "impact">, string]>([
    ["without conditions", {}, "every change"],
    ["with conditions of null", { kind: null, duty: null, party: null, section: null, path: null }, "every change"],
    ["of its kind", { kind: "accountable-transferred" }, "accountable-transferred"],
    ["of its duty", { duty: "accountable" }, "accountable"],
    ["of the party that loses", { party: "customer" }, "customer"],
    ["of the party that gains", { party: "PROVIDER" }, "PROVIDER"],
    ["of a heading above it", { section: "1. operations" }, "1. operations"],
    ["of its path", { path: "docs/*.md" }, "docs/*.md"],
    ["of all that", { duty: "accountable", party: "Provider", section: "RACI" }, "accountable, Provider, RACI"],
  ])("%s fits", (_which, rule, what) => {
    expect(reasonBy(rule)).toBe(`The policy ignores ${what}.`);
  });

  it.each<[string, Omit<PolicyRule, "impact">]>([
    ["kind", { kind: "activity-added" }],
    ["duty", { duty: "responsible" }],
    ["party", { party: "Supplier" }],
    ["heading", { section: "Security" }],
    ["path", { path: "legal/*.md" }],
    ["party, though of its kind", { kind: "accountable-transferred", party: "Supplier" }],
  ])("of another %s does not fit", (_which, rule) => {
    expect(reasonBy(rule)).toBeNull();
  });

  it("of a party does not fit a change without one", () => {
    expect(reasonBy({ party: "Customer" }, { ...transfer, party: { before: null, after: null } })).toBeNull();
  });

  it("says what it makes of a change", () => {
    const [change] = judge([transfer], [{ impact: "patch" }], document).changes;
    expect(change).toEqual({ ...transfer, impact: "patch", reason: "The policy makes every change patch." });
  });
});
