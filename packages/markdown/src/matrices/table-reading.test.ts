import { raci } from "@raci-kit/model";
import { expect, it } from "vitest";
import { Cell, type Row, type Table } from "../blocks/block.ts";
import { readRoles } from "../cells/read-roles.ts";
import { profileColumns } from "./table-reading.ts";

const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };

function row(...texts: readonly string[]): Row {
  return { cells: texts.map((text) => new Cell(text, text, false, null, range)), range };
}

const table: Table = {
  header: row("Activity", "Crew", "Boss"),
  rows: [row("Load the truck", "R", "A"), row("Plan the route", "maybe", "-"), row("Plan the route", "RA")],
  range,
};

it("counts what the cells of a column say", () => {
  const [, crew, boss] = profileColumns(table, (cell) => readRoles(cell?.text ?? "", raci));
  expect(crew).toMatchObject({ index: 1, header: "Crew", roles: 2, unknown: 1, blank: 0, distinct: 3, length: 8 });
  expect(boss).toMatchObject({ index: 2, header: "Boss", roles: 1, unknown: 0, blank: 2, distinct: 2, length: 2 });
});

it("reads the cells of a column once, and none of those that nobody asks for", () => {
  const asked: string[] = [];
  const [name, crew] = profileColumns(table, (cell) => {
    asked.push(cell?.text ?? "");
    return readRoles(cell?.text ?? "", raci);
  });
  expect(name).toMatchObject({ meaning: "activity", distinct: 2, length: 42 });
  expect([crew?.roles, crew?.unknown, crew?.blank]).toEqual([2, 1, 0]);
  expect(asked).toEqual(["R", "maybe", "RA"]);
});
