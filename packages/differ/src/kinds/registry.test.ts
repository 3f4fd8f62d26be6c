import { readDocument } from "@raci-kit/markdown";
import { duties, shiftMoves, structuralKinds } from "@raci-kit/model";
import { describe, expect, it } from "vitest";
import { compare } from "../compare.ts";
import { changeKinds } from "./registry.ts";

const kinds = changeKinds.map(({ kind }) => kind);

function read(text: string | null) {
  return text === null ? null : readDocument(text, { path: "example.md" });
}

describe("the registry of kinds", () => {
  it("has every kind of the model once", () => {
    const expected = [...duties.flatMap((duty) => shiftMoves.map((move) => `${duty}-${move}`)), ...structuralKinds];
    expect(kinds.toSorted()).toEqual(expected.toSorted());
  });

  it.each(kinds.filter((kind) => /-(?:assigned|added)$/u.test(kind)))("has the opposite of %s", (kind) => {
    expect(kinds).toContain(kind.replace(/[^-]+$/u, "removed"));
  });

  describe.each(changeKinds)("$kind", ({ kind, duty, defaultImpact, summary, why, example }) => {
    it("says in a sentence each what it is and why it weighs what it weighs", () => {
      for (const sentence of [summary, why]) {
        expect(sentence).toMatch(/^[A-Z][^.]*\.$/u);
      }
      expect(duty === null || kind.startsWith(`${duty}-`)).toBe(true);
    });

    it("is what its example shows, and nothing heavier", () => {
      const [before, after] = [read(example.before), read(example.after)];
      const { documents } = compare([{ before, after, renamed: example.renamed === true }]);
      const changes = documents[0]?.changes ?? [];
      expect(changes.map((change) => change.kind)).toContain(kind);
      expect(changes.find((change) => change.kind === kind)).toMatchObject({
        duty,
        impact: defaultImpact,
        reason: why,
      });
    });
  });
});
