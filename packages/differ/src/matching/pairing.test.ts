import { expect, it } from "vitest";
import { emptyPairing, openAfter, openBefore, rounded, settle } from "./pairing.ts";

const sure = { confidence: 1, why: "same name" };
const unsure = { confidence: 0.5, why: "same place" };

it("gives each item one partner, the first", () => {
  const pairing = emptyPairing();
  settle(pairing, 0, 5, sure);
  settle(pairing, 0, 6, unsure);
  settle(pairing, 1, 5, unsure);
  settle(pairing, 2, 7, unsure);
  expect([...pairing.afterOf]).toEqual([
    [0, 5],
    [2, 7],
  ]);
  expect([...pairing.beforeOf]).toEqual([
    [5, 0],
    [7, 2],
  ]);
  expect([...pairing.evidence]).toEqual([
    [0, sure],
    [2, unsure],
  ]);
});

it("tells what is open on either side", () => {
  const pairing = emptyPairing();
  settle(pairing, 0, 1, sure);
  const items = [{ index: 0 }, { index: 1 }, { index: 2 }];
  expect(openBefore(pairing, items).map(({ index }) => index)).toEqual([1, 2]);
  expect(openAfter(pairing, items).map(({ index }) => index)).toEqual([0, 2]);
});

it("knows confidence in hundredths", () => {
  expect([0.123, 0.125, 0.999, 1].map(rounded)).toEqual([0.12, 0.13, 1, 1]);
});
