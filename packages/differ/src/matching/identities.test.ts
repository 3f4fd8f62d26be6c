import { expect, it } from "vitest";
import { modelOf } from "../testing/models.ts";
import { identifyParties } from "./identities.ts";

/** The parties of tables with these columns, each with its places as matrix.column, and who stands in which column. */
function identify(...columns: readonly string[][]): { parties: string[]; identityAt: readonly (readonly number[])[] } {
  const { matrices } = modelOf(columns.map((parties) => ({ parties, rows: [] })));
  const { identities, identityAt } = identifyParties(matrices, (name) => name.toLowerCase());
  const parties = identities.map(
    ({ index, key, name, places }) =>
      `${index} ${key} ${name}: ${places.map(({ matrix, column, party }) => `${matrix}.${column} ${party.name}`).join(", ")}`,
  );
  return { parties, identityAt };
}

it("recognises a party in all of its matrices, by its name as first written", () => {
  expect(identify(["Kim", "Lee"], ["LEE", "Joe", "Kim"])).toEqual({
    parties: ["0 kim Kim: 0.0 Kim, 1.2 Kim", "1 lee Lee: 0.1 Lee, 1.0 LEE", "2 joe Joe: 1.1 Joe"],
    identityAt: [
      [0, 1],
      [1, 2, 0],
    ],
  });
});

it("tells parties of one name in one matrix apart by their order", () => {
  expect(identify(["Dev", "Dev", "dev"], ["Dev"], ["Dev", "DEV"])).toEqual({
    parties: ["0 dev Dev: 0.0 Dev, 1.0 Dev, 2.0 Dev", "1 dev#2 Dev: 0.1 Dev, 2.1 DEV", "2 dev#3 dev: 0.2 dev"],
    identityAt: [[0, 1, 2], [0], [0, 1]],
  });
});
