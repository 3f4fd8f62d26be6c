import type { ResponsibilityModel } from "@raci-kit/model";
import { expect, it } from "vitest";
import { type MatrixSketch, modelOf } from "../testing/models.ts";
import { originOf } from "../trace-activities.ts";
import { traceByNames } from "./in-place.ts";
import { itemAt } from "./lookup.ts";

/** A matrix of the activities of these names. */
interface Sketch extends Omit<Partial<MatrixSketch>, "rows"> {
  names: string;
  turned?: boolean;
}

function document(...sketches: readonly (Sketch | string)[]): ResponsibilityModel {
  const all = sketches.map((sketch): Sketch => (typeof sketch === "string" ? { names: sketch } : sketch));
  const model = modelOf(
    all.map(({ names, parties = ["Kim", "Lee"], section = ["Garden"], ids = [] }) => ({
      section,
      parties,
      ids,
      rows: names.split("").map((name) => [name]),
    })),
  );
  const matrices = model.matrices.map((matrix, place) =>
    all[place]?.turned === true ? { ...matrix, orientation: "roles-in-columns" as const } : matrix,
  );
  return { ...model, matrices };
}

/**
 * `0.1 0.0 new` for activities that stood at these places, `in-place` for a whole matrix, `open` for one in which names
 * do not tell, `undecided` where the whole documents have to be matched.
 */
function traced(before: ResponsibilityModel, after: ResponsibilityModel): string[] {
  const found = traceByNames(before, after);
  if (found === null) return ["undecided"];
  return found.traces.map((trace, index) => {
    if (index === found.open?.matrix) return "open";
    if (trace === "in-place") return trace;
    const origins = itemAt(after.matrices, index).activities.map((_, position) => originOf(trace, index, position));
    return origins.map((origin) => (origin === null ? "new" : `${origin.matrix}.${origin.position}`)).join(" ");
  });
}

it.each<[string, ResponsibilityModel, ResponsibilityModel, string[]]>([
  ["nothing", document("abc", "de"), document("abc", "de"), ["in-place", "in-place"]],
  ["an activity that came", document("abc", "de"), document("axbc", "de"), ["0.0 new 0.1 0.2", "in-place"]],
  ["an activity that went", document("abc", "de"), document("abc", "e"), ["in-place", "1.1"]],
  ["activities in another order", document("abc"), document("cab"), ["0.2 0.0 0.1"]],
  ["one activity in place of another", document("abc"), document("axc"), ["open"]],
  ["one in place of another beside others", document("de", "abc"), document("de", "axc"), ["in-place", "open"]],
  ["one in place of another in two matrices", document("de", "abc"), document("dx", "axc"), ["undecided"]],
  ["activities that came and went in two matrices", document("abc", "de"), document("ab", "def"), ["undecided"]],
  ["an activity that went to another matrix", document("abc", "de"), document("ab", "dec"), ["undecided"]],
  ["a matrix more", document("abc"), document("abc", "de"), ["undecided"]],
  ["a matrix less", document("abc", "de"), document("abc"), ["undecided"]],
  ["an activity that now stands twice", document("abc"), document("abca"), ["undecided"]],
  ["an activity that no longer stands twice", document("abca"), document("abc"), ["undecided"]],
  ["another party", document("abc"), document({ names: "abc", parties: ["Kim", "Joe"] }), ["undecided"]],
  ["a party more", document("abc"), document({ names: "abc", parties: ["Kim", "Lee", "Joe"] }), ["undecided"]],
  ["a party less", document("abc"), document({ names: "abc", parties: ["Kim"] }), ["undecided"]],
  ["parties in the rows", document("abc"), document({ names: "abc", turned: true }), ["undecided"]],
  ["another heading", document("abc"), document({ names: "abc", section: ["Park"] }), ["undecided"]],
  ["a heading more", document("abc"), document({ names: "abc", section: ["Work", "Garden"] }), ["undecided"]],
  [
    "headings that were one",
    document({ names: "abc", section: ["Work Garden"] }),
    document({ names: "abc", section: ["Work", "Garden"] }),
    ["undecided"],
  ],
  [
    "nothing, with ids",
    document({ names: "abc", ids: ["1", "2", "3"] }),
    document({ names: "abc", ids: ["1", "2", "3"] }),
    ["in-place"],
  ],
  [
    "another id",
    document({ names: "abc", ids: ["1", "2", "3"] }),
    document({ names: "abc", ids: ["1", "2", "4"] }),
    ["undecided"],
  ],
  ["the first id", document("abc"), document({ names: "abc", ids: ["1"] }), ["undecided"]],
  ["the last id gone", document({ names: "abc", ids: ["1"] }), document("abc"), ["undecided"]],
  [
    "an activity that came, with ids",
    document({ names: "abc", ids: ["1", "2", "3"] }),
    document({ names: "abcd", ids: ["1", "2", "3"] }),
    ["undecided"],
  ],
])("sees through %s", (_what, before, after, expected) => {
  expect(traced(before, after)).toEqual(expected);
});

it("takes what is the very same matrix for unchanged, doubles and all", () => {
  const before = document("aba", "cd");
  const after = { ...before, matrices: before.matrices.with(1, itemAt(document("cde").matrices, 0)) };
  expect(traced(before, after)).toEqual(["in-place", "1.0 1.1 new"]);
});

it("tells the stretch that differs, and leaves every activity its columns", () => {
  expect(traceByNames(document("xabyz"), document("xbacyz"))?.traces).toEqual([
    {
      start: 1,
      origins: [{ matrix: 0, position: 2, columns: null }, { matrix: 0, position: 1, columns: null }, null],
      shift: 1,
    },
  ]);
});

it("tells which activities are left on both sides", () => {
  expect(traceByNames(document("ab", "cdefg"), document("ab", "cxeyg"))?.open).toEqual({
    matrix: 1,
    trace: { start: 1, origins: [null, { matrix: 1, position: 2, columns: null }, null], shift: 0 },
    gone: [1, 3],
    fresh: [1, 3],
  });
});
