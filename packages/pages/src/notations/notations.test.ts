import { describe, expect, it } from "vitest";
import { cellNotations } from "./cell-notations.ts";
import { otherTables } from "./other-tables.ts";
import { readCell, readTables } from "./readings.ts";
import { tableNotations } from "./table-notations.ts";

describe("cells are read as the page of notations says", () => {
  it.each(cellNotations.flatMap(({ cells }) => cells))("$written", ({ written, roles, beside = "" }) => {
    const reading = readCell(written);
    expect(reading.roles.join("")).toBe(roles);
    expect(reading.unread.map(({ text }) => text).join(" ")).toBe(beside);
  });
});

describe("tables are read as the page of notations says", () => {
  it.each(tableNotations)("$shows", ({ markdown, read }) => {
    expect(readTables(markdown)).toEqual(read);
  });
});

describe("no matrix is taken from", () => {
  it.each(otherTables)("$shows", ({ markdown }) => {
    expect(readTables(markdown)).toEqual([]);
  });
});
