import { describe, expect, it } from "vitest";
import { mergeByRows } from "./testing/merge-by-git.ts";

const header = ["| Activity | Customer | Provider |", "| --- | --- | --- |"];
const rows = {
  backup: "| Back up the database | I | RA |",
  restore: "| Restore a backup on request | C | RA |",
  patch: "| Patch the operating system | | RA |",
  order: "| Order more storage | RA | C |",
};
const all = [rows.backup, rows.restore, rows.patch, rows.order];

function model(
  table: readonly string[],
  above: readonly string[] = ["# Hosting: RACI", ""],
  below: readonly string[] = [],
): string {
  return [...above, ...table, ...below, ""].join("\n");
}

function table(...lines: readonly string[]): string[] {
  return [...header, ...lines];
}

const base = model(table(...all));

describe("merges without conflict", () => {
  it.each<[string, string, string, string]>([
    [
      "two cells of one row",
      model(table("| Back up the database | C | RA |", ...all.slice(1))),
      model(table("| Back up the database | I | A |", ...all.slice(1))),
      model(table("| Back up the database | C | A |", ...all.slice(1))),
    ],
    [
      "cells of rows beside each other",
      model(table("| Back up the database | C | RA |", ...all.slice(1))),
      model(table(rows.backup, "| Restore a backup on request | RA | |", rows.patch, rows.order)),
      model(
        table("| Back up the database | C | RA |", "| Restore a backup on request | RA | |", rows.patch, rows.order),
      ),
    ],
    [
      "a re-sorted table and a cell",
      model(table(rows.order, rows.patch, rows.restore, rows.backup)),
      model(table(rows.backup, "| Restore a backup on request | RA | |", rows.patch, rows.order)),
      model(table(rows.order, rows.patch, "| Restore a backup on request | RA | |", rows.backup)),
    ],
    [
      "rows that both add at one place, ours first",
      model(table(...all, "| Watch the disks | | RA |")),
      model(table(...all, "| Renew certificates | I | RA |")),
      model(table(...all, "| Watch the disks | | RA |", "| Renew certificates | I | RA |")),
    ],
    [
      "a row that both remove",
      model(table(...all.slice(1))),
      model(table(...all.slice(1))),
      model(table(...all.slice(1))),
    ],
    [
      "a new wording and a cell of the same row",
      model(table("| Back up the database daily | I | RA |", ...all.slice(1))),
      model(table("| Back up the database | C | RA |", ...all.slice(1))),
      model(table("| Back up the database daily | C | RA |", ...all.slice(1))),
    ],
    [
      "a renamed party and a cell of it",
      base.replace("Customer", "Client"),
      base.replace(rows.patch, "| Patch the operating system | I | RA |"),
      base.replace("Customer", "Client").replace(rows.patch, "| Patch the operating system | I | RA |"),
    ],
    [
      "a heading and a cell",
      base.replace("# Hosting: RACI", "# Managed hosting: RACI"),
      base.replace(rows.backup, "| Back up the database | I | A |"),
      base
        .replace("# Hosting: RACI", "# Managed hosting: RACI")
        .replace(rows.backup, "| Back up the database | I | A |"),
    ],
  ])("%s", async (_name, ours, theirs, merged) => {
    expect(await mergeByRows({ base, ours, theirs })).toEqual({ text: merged, conflicts: 0 });
  });
});
