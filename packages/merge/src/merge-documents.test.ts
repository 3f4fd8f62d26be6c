import { describe, expect, it } from "vitest";
import { mergeByLines, mergeByRows } from "./testing/merge-by-git.ts";

const header = ["| Activity | Customer | Provider |", "| --- | --- | --- |"];
const backup = "| Back up the database | I | RA |";
const restore = "| Restore a backup on request | C | RA |";
const patch = "| Patch the operating system | | RA |";
const order = "| Order more storage | RA | C |";

function model(...body: readonly string[]): string {
  return ["# Hosting: RACI", "", ...header, ...body, ""].join("\n");
}

const base = model(backup, restore, patch, order);

const aligned = `\
# Hosting: RACI

| Activity                    | Customer | Provider |
| --------------------------- | -------- | -------- |
| Back up the database        | I        | RA       |
| Restore a backup on request | C        | RA       |
| Patch the operating system  |          | RA       |
| Order more storage          | RA       | C        |
`;

const disks = "| Watch the disks | | RA |";
const certificates = "| Renew certificates | I | RA |";
const restoring = "| Restore a backup on request | RA | |";

function withColumn(name: string, ...cells: readonly string[]): string {
  const added = [` ${name} |`, " --- |", ...cells.map((cell) => ` ${cell} |`)];
  const [title = "", blank = "", ...lines] = base.trimEnd().split("\n");
  return [title, blank, ...lines.map((line, index) => `${line}${added[index] ?? ""}`), ""].join("\n");
}

describe("merges without conflict", () => {
  it.each<[what: string, ours: string, theirs: string, merged: string]>([
    [
      "two cells of one row",
      base.replace(backup, "| Back up the database | C | RA |"),
      base.replace(backup, "| Back up the database | I | A |"),
      base.replace(backup, "| Back up the database | C | A |"),
    ],
    [
      "cells of rows beside each other",
      base.replace(backup, "| Back up the database | C | RA |"),
      base.replace(restore, restoring),
      base.replace(backup, "| Back up the database | C | RA |").replace(restore, restoring),
    ],
    [
      "a re-sorted table and a cell",
      model(order, patch, restore, backup),
      base.replace(restore, restoring),
      model(order, patch, restoring, backup),
    ],
    [
      "a cell and a re-sorted table",
      base.replace(restore, restoring),
      model(order, patch, restore, backup),
      model(order, patch, restoring, backup),
    ],
    [
      "a realigned table and a cell",
      aligned,
      base.replace(order, "| Order more storage | R | A |"),
      aligned.replace("RA       | C ", "R        | A "),
    ],
    [
      "a cell and a realigned table, as ours is written",
      base.replace(order, "| Order more storage | R | A |"),
      aligned,
      base.replace(order, "| Order more storage | R | A |"),
    ],
    [
      "rows that both add at one place, ours first",
      model(backup, restore, patch, order, disks),
      model(backup, restore, patch, order, certificates),
      model(backup, restore, patch, order, disks, certificates),
    ],
    [
      "one row that both add",
      model(backup, disks, restore, patch, order),
      model(backup, restore, disks, patch, order),
      model(backup, disks, restore, patch, order),
    ],
    ["a row that both remove", model(restore, patch, order), model(restore, patch), model(restore, patch)],
    [
      "rows that each moves",
      model(restore, backup, patch, order),
      model(backup, restore, order, patch),
      model(restore, backup, order, patch),
    ],
    [
      "a row removed by one, another added behind it",
      model(backup, patch, order),
      model(backup, restore, disks, patch, order),
      model(backup, disks, patch, order),
    ],
    [
      "a new wording and a cell of the same row",
      base.replace("the database |", "the database daily |"),
      base.replace(backup, "| Back up the database | C | RA |"),
      base.replace(backup, "| Back up the database daily | C | RA |"),
    ],
    [
      "a renamed party and a cell of it",
      base.replace("Customer", "Client"),
      base.replace(patch, "| Patch the operating system | I | RA |"),
      base.replace("Customer", "Client").replace(patch, "| Patch the operating system | I | RA |"),
    ],
    [
      "a new column and a new row",
      withColumn("Auditor", "I", "", "I", ""),
      model(backup, restore, patch, order, disks),
      `${withColumn("Auditor", "I", "", "I", "")}${disks} |\n`,
    ],
    [
      "columns that both add",
      withColumn("Auditor", "I", "C", "I", "C"),
      withColumn("Insurer", "C", "I", "C", "I"),
      withColumn("Auditor | Insurer", "I | C", "C | I", "I | C", "C | I").replace(
        "--- |\n| Back",
        "--- | --- |\n| Back",
      ),
    ],
    [
      "a heading and a cell",
      base.replace("# Hosting", "# Managed hosting"),
      base.replace(backup, "| Back up the database | I | A |"),
      base.replace("# Hosting", "# Managed hosting").replace(backup, "| Back up the database | I | A |"),
    ],
  ])("%s", async (_what, ours, theirs, merged) => {
    expect(await mergeByRows({ base, ours, theirs })).toEqual({ text: merged, conflicts: 0 });
  });

  it.each<[what: string, written: (text: string) => string]>([
    ["in a quote", (text) => text.replaceAll(/^\|/gmu, "> |")],
    ["in a list", (text) => text.replace("| Activity", "- Duties\n\n  | Activity").replaceAll(/^\|/gmu, "  |")],
    ["with Windows line ends", (text) => text.replaceAll("\n", "\r\n")],
    ["with a byte order mark", (text) => `\uFEFF${text}`],
    ["without a final line end", (text) => text.trimEnd()],
  ])("a table %s", async (_what, written) => {
    const ours = base.replace(backup, "| Back up the database | C | RA |");
    const theirs = base.replace(restore, restoring);
    const merged = ours.replace(restore, restoring);
    const texts = { base: written(base), ours: written(ours), theirs: written(theirs) };
    expect(await mergeByRows(texts)).toEqual({ text: written(merged), conflicts: 0 });
  });

  it("a document that one side wrote with other line ends", async () => {
    const ours = base.replace(backup, "| Back up the database | C | RA |");
    const theirs = base.replace(restore, restoring).replaceAll("\n", "\r\n");
    const merged = ours.replace(restore, restoring).replaceAll("\n", "\r\n");
    expect(await mergeByRows({ base, ours, theirs })).toEqual({ text: merged, conflicts: 0 });
  });

  it("two matrices whose sections one side swapped", async () => {
    const first = `## Data\n\n${[...header, backup, restore].join("\n")}\n`;
    const second = `## Systems\n\n${[...header, patch, order].join("\n")}\n`;
    const edited = second.replace(order, "| Order more storage | R | A |");
    const texts = { base: `${first}\n${second}`, ours: `${second}\n${first}`, theirs: `${first}\n${edited}` };
    expect(await mergeByRows(texts)).toEqual({ text: `${edited}\n${first}`, conflicts: 0 });
  });
});

/** The conflict that a line of each side makes. */
function conflict(ours: readonly string[], theirs: readonly string[]): string {
  return ["<<<<<<< ours", ...ours, "=======", ...theirs, ">>>>>>> theirs"].join("\n");
}

describe("leaves markers around", () => {
  const consulted = "| Back up the database | C | RA |";
  const alone = "| Back up the database | RA | |";

  it.each<[what: string, ours: string, theirs: string, merged: string]>([
    [
      "a cell that both edited, and nothing else",
      model(consulted, restore, patch, order, disks),
      aligned
        .replace("| I        | RA       |", "| RA       | RA       |")
        .replace("on request | C ", "on request | I "),
      model(
        conflict([consulted], ["| Back up the database | RA | RA |"]),
        "| Restore a backup on request | I | RA |",
        patch,
        order,
        disks,
      ),
    ],
    [
      "a row that one removed and the other edited",
      model(restore, patch, order),
      base.replace(backup, alone),
      model(conflict([], [alone]), restore, patch, order),
    ],
    [
      "a row that one edited and the other removed",
      base.replace(backup, alone),
      model(restore, patch, order),
      model(conflict([alone], []), restore, patch, order),
    ],
    [
      "one row that both add with other letters",
      model(backup, restore, patch, order, disks),
      model(backup, restore, patch, order, "| Watch the disks | I | RA |"),
      model(backup, restore, patch, order, conflict([disks], ["| Watch the disks | I | RA |"])),
    ],
    [
      "two new rows that nearly say the same",
      model(backup, restore, patch, order, disks),
      model(backup, restore, patch, order, "| Watch all the disks | | RA |"),
      model(backup, restore, patch, order, conflict([disks], ["| Watch all the disks | | RA |"])),
    ],
  ])("%s", async (_what, ours, theirs, merged) => {
    expect(await mergeByRows({ base, ours, theirs })).toEqual({ text: merged, conflicts: 1 });
  });

  it("a whole table, where a column was removed and edited", async () => {
    const ours = base.replaceAll(/^(\|[^|]*\|[^|]*\|).*$/gmu, "$1");
    const theirs = base.replace(restore, "| Restore a backup on request | C | A |");
    const merged = `# Hosting: RACI\n\n${conflict(tableOf(ours), tableOf(theirs))}\n`;
    expect(await mergeByRows({ base, ours, theirs })).toEqual({ text: merged, conflicts: 1 });
  });

  it("a whole table, where a column and a row were removed and the cell of both edited", async () => {
    const start = withColumn("Auditor", "I", "I", "I", "I");
    const removed = model(backup, patch, order);
    const edited = start.replace(`${restore} I |`, `${restore} A |`);
    for (const [ours, theirs] of [
      [removed, edited],
      [edited, removed],
    ] as const) {
      const merged = `# Hosting: RACI\n\n${conflict(tableOf(ours), tableOf(theirs))}\n`;
      expect(await mergeByRows({ base: start, ours, theirs })).toEqual({ text: merged, conflicts: 1 });
    }
  });

  it.each<[what: string, ours: string, theirs: string]>([
    [
      "a row that both moved, to different places",
      model(restore, patch, backup, order),
      model(restore, patch, order, backup),
    ],
    ["parties that both renamed", base.replace("Customer", "Client"), base.replace("Customer", "Buyer")],
    ["two parties that were given one name", base.replace("Customer", "Team"), base.replace("Provider", "Team")],
  ])("%s", async (_what, ours, theirs) => {
    const { conflicts, text } = await mergeByRows({ base, ours, theirs });
    expect(conflicts).toBe(1);
    for (const line of [...ours.split("\n"), ...theirs.split("\n")]) expect(text).toContain(line);
  });

  it("rows of one name that both put in the place of another", async () => {
    const [own, other] = ["| Order | I | RA |", "| Order | C | RA |"];
    const { conflicts, text } = await mergeByRows({
      base,
      ours: model(own, restore, patch, order),
      theirs: model(backup, other, patch, order),
    });
    expect(conflicts).toBe(1);
    expect(text).toContain(["<<<<<<< ours", own, "=======", other, ">>>>>>> theirs"].join("\n"));
  });

  it("the base as well, when git is told to show it", async () => {
    const { text } = await mergeByRows(
      { base, ours: base.replace(backup, consulted), theirs: base.replace(backup, alone) },
      true,
    );
    const marked = ["<<<<<<< ours", consulted, "||||||| base", backup, "=======", alone, ">>>>>>> theirs"];
    expect(text).toBe(base.replace(backup, marked.join("\n")));
  });
});

/** A table that is no matrix, to stand below one. */
function prices(...lines: readonly string[]): string {
  return ["", "## Prices", "", "| a | b | c | d | e | f |", "|---|---|---|---|---|---|", ...lines, ""].join("\n");
}

describe("lines outside of matrices that look like markers", () => {
  const [old, own, other] = ["| x | 1 | 2 | 3 | 4 | 5 |", "| y | 1 | 2 | 3 | 4 | 5 |", "| z | 1 | 2 | 3 | 4 | 5 |"];
  // A row of six blank cells looks like the marker of the base.
  const blank = "|||||||";
  const start = base + prices(old);
  const theirs = aligned + prices(other);

  it("stay in their half of a conflict", async () => {
    const ours = base.replace(restore, restoring) + prices(blank, own);
    const merged = base.replace(restore, restoring) + prices(conflict([blank, own], [other]));
    expect(await mergeByRows({ base: start, ours, theirs })).toEqual({ text: merged, conflicts: 1 });
  });

  it.each([blank, "======="])("leave the document to git where the base is shown: %s", async (line) => {
    const texts = { base: start, ours: base.replace(restore, restoring) + prices(line, own), theirs };
    expect(await mergeByRows(texts, true)).toEqual(await mergeByLines(texts, true));
  });
});

describe("rows that went to another table", () => {
  const second = ["", "## Later", "", ...header, order, certificates, ""];
  const two = (first: readonly string[], later: readonly string[]): string =>
    ["# Hosting: RACI", "", "## First", "", ...header, ...first, ...second.slice(0, 5), ...later, ""].join("\n");
  const start = two([backup, restore, patch], [order, certificates]);

  it("do not come back when the other side removed them", async () => {
    const ours = two([restore, patch], [order, backup, certificates]);
    const theirs = two([restore, patch], [order, certificates]);
    const { conflicts, text } = await mergeByRows({ base: start, ours, theirs });
    expect(conflicts).toBe(1);
    expect(text).toContain(conflict([backup], []));
  });

  it("are merged when the other side let them be", async () => {
    const ours = two([restore, patch], [order, backup, certificates]);
    const theirs = two([backup, restoring, patch], [order, certificates]);
    const merged = two([restoring, patch], [order, backup, certificates]);
    expect(await mergeByRows({ base: start, ours, theirs })).toEqual({ text: merged, conflicts: 0 });
  });
});

describe("leaves to git", () => {
  it.each<[what: string, base: string]>([
    ["a document without a matrix", "# Prices\n\n| Item | Price |\n| --- | --- |\n| Disk | 10 |\n| Tape | 5 |\n"],
    ["a document with conflicts in it", `${base}\n<<<<<<< HEAD\nA line.\n`],
    ["lines that end in two ways", base.replace("\n", "\r\n")],
    ["an HTML table", "<table>\n<tr><th>Activity</th><th>Ann</th></tr>\n<tr><td>Pay</td><td>R</td></tr>\n</table>\n"],
  ])("%s", async (_what, text) => {
    const lines = text.split("\n");
    const ours = ["Ours.", "", ...lines].join("\n");
    const theirs = [...lines.slice(0, -1), "", "Theirs.", ""].join("\n");
    const merged = ["Ours.", "", ...lines.slice(0, -1), "", "Theirs.", ""].join("\n");
    expect(await mergeByRows({ base: text, ours, theirs })).toEqual({ text: merged, conflicts: 0 });
  });

  it("but not in silence what its merge would double", async () => {
    // Rows of one name that both sides edit cannot be told apart, and git would take the moved one twice.
    const twin = "| Back up the database | C | A |";
    const start = model(backup, restore, twin, patch, order, certificates);
    const ours = model(restore, twin, patch, backup, order, certificates);
    const theirs = model(restore, twin, patch, order, certificates, backup);
    const { conflicts } = await mergeByRows({ base: start, ours, theirs });
    expect(conflicts).toBe(1);
  });
});

/** The lines of the table in a document. */
function tableOf(text: string): string[] {
  return text.trimEnd().split("\n").slice(2);
}
