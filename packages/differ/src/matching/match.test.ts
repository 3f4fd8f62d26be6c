import { describe, expect, it } from "vitest";
import { partyKnowledge } from "../party-knowledge.ts";
import { largeRevisions } from "../testing/large-models.ts";
import { matchDocuments, type Matching } from "./match.ts";

function matchLarge(activities: number, reworded: number): Matching {
  const [before, after] = largeRevisions(activities, { reworded, reassigned: 20, moved: 10 });
  return matchDocuments(before, after, partyKnowledge([{ before, after }]), {});
}

describe("matchDocuments", () => {
  it.each([50, 1000])("compares in proportion to the rows when %i of 1,000 are reworded", (reworded) => {
    const [few, many] = [matchLarge(1000, reworded), matchLarge(8000, reworded)];
    expect(few.comparisons).toBeGreaterThan(0);
    expect(many.comparisons).toBeLessThan(12 * few.comparisons);
    expect(many.comparisons).toBeLessThan(17 * 8000);
  });

  it("finds every row again in a large document where some were reworded, reassigned and moved", () => {
    const { before, after, rows } = matchLarge(4000, 50);
    const mismatched = [...rows.afterOf].filter(([old, current]) => {
      const [oldName, newName] = [before.rows[old]?.activity.name, after.rows[current]?.activity.name];
      return oldName?.replace(" belonging to ", " of ") !== newName?.replace(" belonging to ", " of ");
    });
    expect(rows.afterOf.size).toBe(4000);
    expect(mismatched).toEqual([]);
  });
});
