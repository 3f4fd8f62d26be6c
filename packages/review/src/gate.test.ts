import { compare } from "@raci-kit/differ";
import { readDocument } from "@raci-kit/markdown";
import type { Bump, Comparison, UnreadableDocument } from "@raci-kit/model";
import { describe, expect, it } from "vitest";
import { judgeGate } from "./gate.ts";
import { house } from "./testing/house.ts";

function compared(before: string, after: string): Comparison {
  const [old, current] = [before, after].map((text) => readDocument(text, { path: "house.md" }));
  return compare([{ before: old ?? null, after: current ?? null }]);
}

const before = house("Report a leak | A | R", "Paint the stairs | C | RA");
const revisions = {
  nothing: compared(before, before),
  reworded: compared(before, house("Report a leak | A | R", "Paint the stairs again | C | RA")),
  consulted: compared(before, house("Report a leak | A | R", "Paint the stairs | I | RA")),
  transferred: compared(before, house("Report a leak | R | A", "Paint the stairs | C | RA")),
  added: compared(before, `${before}| Water the roof garden | RA | I |\n`),
  addedWithoutAccountable: compared(before, `${before}| Water the roof garden | I | I |\n`),
};

describe("judgeGate", () => {
  it.each<[keyof typeof revisions, Bump, boolean]>([
    ["nothing", "patch", true],
    ["reworded", "minor", true],
    ["reworded", "patch", false],
    ["consulted", "major", true],
    ["consulted", "minor", false],
    ["transferred", "major", false],
    ["transferred", "none", true],
    ["added", "major", false],
    ["added", "none", true],
    ["addedWithoutAccountable", "major", true],
    ["addedWithoutAccountable", "minor", false],
  ])("%s, failing on %s", (name, failOn, passed) => {
    expect(judgeGate(revisions[name], [], failOn)).toMatchObject({ passed, failOn });
  });

  it("asks every party that becomes accountable", () => {
    const { demands } = judgeGate(revisions.transferred, [], "major");
    expect(demands).toEqual([{ party: "Landlord", activity: "Report a leak", reason: "becomes accountable" }]);
    expect(judgeGate(revisions.added, [], "major").demands).toEqual([
      { party: "Tenant", activity: "Water the roof garden", reason: "becomes accountable through a new activity" },
    ]);
  });

  it("does not pass what could not be read", () => {
    const unreadable: UnreadableDocument[] = [{ path: "house.md", reason: "a binary file", hint: "Save it as text." }];
    expect(judgeGate(revisions.nothing, unreadable, "none")).toMatchObject({ passed: false });
  });
});
