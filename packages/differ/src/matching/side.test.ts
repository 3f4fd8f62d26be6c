import { expect, it } from "vitest";
import { modelOf } from "../testing/models.ts";
import { sideOf } from "../testing/scenes.ts";
import { hasPartyHeaders, layOut } from "./side.ts";

const side = sideOf(
  {
    parties: ["Kim", "Lee"],
    rows: [
      ["Back-up", "A", "RC"],
      ["Restore", "", "A"],
    ],
  },
  {
    parties: ["Joe", "Kim"],
    rows: [
      ["Rake the leaves", "", ""],
      ["Dig", "RA", "I"],
    ],
  },
);

it("counts rows through the document and within their matrix", () => {
  expect(side.rows.map(({ index, matrix, position, key }) => [index, matrix, position, key])).toEqual([
    [0, 0, 0, "backup"],
    [1, 0, 1, "restore"],
    [2, 1, 0, "raketheleaves"],
    [3, 1, 1, "dig"],
  ]);
  expect(side.rowsOf.map((rows) => rows.map(({ index }) => index))).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

it("tells who holds what, through all matrices, and leaves out who holds nothing", () => {
  expect(side.rows.map(({ holdings }) => [...holdings].map(([identity, duties]) => [identity, [...duties]]))).toEqual([
    [
      [0, ["accountable"]],
      [1, ["responsible", "consulted"]],
    ],
    [[1, ["accountable"]]],
    [],
    [
      [2, ["responsible", "accountable"]],
      [0, ["informed"]],
    ],
  ]);
});

it("tells the duties column by column, in whatever order they are written", () => {
  expect(side.rows.map(({ pattern }) => pattern)).toEqual([
    "accountable|consulted+responsible",
    "|accountable",
    "|",
    "accountable+responsible|informed",
  ]);
});

it("knows where parties head the columns", () => {
  const model = modelOf([{ parties: ["Kim"], rows: [] }]);
  const turned = model.matrices.map((matrix) => ({ ...matrix, orientation: "roles-in-columns" as const }));
  const { matrices } = model;
  const both = layOut({ ...model, matrices: [...matrices, ...turned] }, (name) => name);
  expect([hasPartyHeaders(both, 0), hasPartyHeaders(both, 1)]).toEqual([true, false]);
});
