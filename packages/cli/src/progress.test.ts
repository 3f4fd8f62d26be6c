import { expect, it } from "vitest";
import { withProgress } from "./progress.ts";

/** Items that take some milliseconds each, and what is written meanwhile. */
function run(items: number, milliseconds: number): { handedOn: number[]; written: string[] } {
  let time = 0;
  const written: string[] = [];
  const line = { write: (text: string) => void written.push(text), now: () => time };
  const source = Array.from({ length: items }, (_, index) => index);
  const handedOn: number[] = [];
  for (const item of withProgress(source, items, line)) {
    handedOn.push(item);
    time += milliseconds;
  }
  return { handedOn, written };
}

it("says nothing where a run is short", () => {
  expect(run(90, 10)).toEqual({ handedOn: Array.from({ length: 90 }, (_, index) => index), written: [] });
});

it("counts where a run is long, and clears its line", () => {
  expect(run(5, 400).written).toEqual([
    "\r\u001B[KRead 3 of 5 documents",
    "\r\u001B[KRead 4 of 5 documents",
    "\r\u001B[K",
  ]);
});

it("does not write more often than a reader sees", () => {
  expect(run(2000, 1).written).toHaveLength(11);
});

it("hands everything on where nobody watches", () => {
  expect([...withProgress([1, 2], 2, null)]).toEqual([1, 2]);
});
