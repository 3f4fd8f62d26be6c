import { readDocument } from "@raci-kit/markdown";
import type { ResponsibilityModel } from "@raci-kit/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { handbook, handbookText } from "./testing/handbook.ts";
import { table } from "./testing/tables.ts";
import {
  type ActivityOrigin,
  type MatrixTrace,
  originOf,
  traceActivities,
  traceByMatching,
} from "./trace-activities.ts";

const read = (markdown: string) => readDocument(markdown, { path: "raci.md" });

/** The origin of each activity of two parties, with its columns. */
function origins(traces: readonly MatrixTrace[], after: ResponsibilityModel): (ActivityOrigin | null)[][] {
  return traces.map((trace, matrix) =>
    (after.matrices[matrix]?.activities ?? []).map((_, position) => {
      const origin = originOf(trace, matrix, position);
      return origin === null ? null : { ...origin, columns: origin.columns ?? [0, 1] };
    }),
  );
}

/** `0.1 (0 1)`: the origin of each activity and its columns, `new` for none, `in-place` for a whole matrix. */
function shown(traces: readonly MatrixTrace[], after: ResponsibilityModel): string[] {
  return origins(traces, after).map((rows, matrix) =>
    traces[matrix] === "in-place"
      ? "in-place"
      : rows
          .map((origin) =>
            origin === null ? "new" : `${origin.matrix}.${origin.position} (${origin.columns?.join(" ")})`,
          )
          .join(", "),
  );
}

describe("traceActivities", () => {
  const base = table("Order | A | R", "Deliver | I | RA", "Pay the invoice within a month | RA | C");

  test.each([
    ["nothing", base, ["in-place"]],
    [
      "another duty",
      table("Order | R | A", "Deliver | I | RA", "Pay the invoice within a month | RA | C"),
      ["in-place"],
    ],
    [
      "another order",
      table("Deliver | I | RA", "Order | A | R", "Pay the invoice within a month | RA | C"),
      ["0.1 (0 1), 0.0 (0 1), 0.2 (0 1)"],
    ],
    [
      "a row more",
      table("Order | A | R", "Return | A | I", "Deliver | I | RA", "Pay the invoice within a month | RA | C"),
      ["0.0 (0 1), new, 0.1 (0 1), 0.2 (0 1)"],
    ],
    [
      "a row reworded",
      table("Order | A | R", "Deliver | I | RA", "Pay an invoice within a month | RA | C"),
      ["0.0 (0 1), 0.1 (0 1), 0.2 (0 1)"],
    ],
    [
      "parties the other way round",
      base.replace("Customer | Provider", "Provider | Customer"),
      ["0.0 (1 0), 0.1 (1 0), 0.2 (1 0)"],
    ],
  ])("sees through %s", (_, after, expected) => {
    expect(shown(traceActivities(read(base), read(after)), read(after))).toEqual(expected);
  });
});

/** Other words for an activity: some say the same, others say another thing. */
const rewordings: Readonly<Record<string, (name: string) => string>> = {
  reword: (name) => `${name} again`,
  spell: (name) => name.toUpperCase(),
  mistype: (name) => name.replace(/(?<=\w{2})\w/u, ""),
  mistypeAll: (name) => name.replaceAll(/(?<=\b\w{2})\w/gu, ""),
  number: (name) => `7. ${name}`,
  shorten: (name) => name.split(" ").slice(-2).join(" "),
  halve: (name) => name.split(" ").slice(0, 2).concat("quite", "other", "matters").join(" "),
  replace: () => "Water the plants in the lobby",
  member: (name) => `${name} of region 2`,
};

/** What is done to one table of the handbook. */
const edit = fc.record({
  chapter: fc.nat(handbook.length - 1),
  row: fc.nat(9),
  what: fc.constantFrom("duty", "remove", "insert", "move", "double", "title", ...Object.keys(rewordings)),
});

function edited({ chapter, row, what }: { chapter: number; row: number; what: string }, chapters = handbook) {
  return chapters.map((each, index) => {
    if (index !== chapter) return each;
    const rows = [...each.rows];
    const place = row % rows.length;
    const [name, customer, provider] = rows[place] ?? ["", "", ""];
    if (what === "duty") rows[place] = [name, provider, customer];
    if (what === "remove") rows.splice(place, 1);
    if (what === "insert") rows.splice(place, 0, [`Count the spare parts of store ${row}`, "A", "R"]);
    if (what === "move") rows.push(...rows.splice(place, 1));
    const other = rewordings[what];
    if (other !== undefined) rows[place] = [other(name), customer, provider];
    if (what === "double") rows.push([name, customer, provider]);
    return { title: what === "title" ? `${each.title} and more` : each.title, rows };
  });
}

test("the short way leads where the long one does", () => {
  fc.assert(
    fc.property(edit, edit, (first, second) => {
      const before = read(handbookText(edited(first)));
      const after = read(handbookText(edited(second, edited(first))));
      expect(origins(traceActivities(before, after), after)).toEqual(traceByMatching(before, after));
    }),
    { seed: 20, numRuns: 600 },
  );
});
