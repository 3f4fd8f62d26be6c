import { findScheme, type LegendEntry, raci, type RoleScheme } from "@raci-kit/model";
import { describe, expect, it } from "vitest";
import { chooseScheme, type SchemeEvidence } from "./choose-scheme.ts";

const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
const legend: LegendEntry[] = [
  { letter: "D", duty: "responsible", text: "Driver", range },
  { letter: "A", duty: "accountable", text: "Approver", range },
  { letter: "C", duty: "consulted", text: "Contributor", range },
  { letter: "I", duty: "informed", text: "Informed", range },
];
const own = { name: "OARP", roles: [{ letter: "O", name: "Owner", duty: "accountable" as const }] };
const nothing: SchemeEvidence = {
  configured: undefined,
  commented: undefined,
  own: [],
  legend: [],
  headings: [],
  cells: new Map(),
};
const all: SchemeEvidence = {
  configured: own,
  commented: findScheme("RAPID"),
  own: [],
  legend,
  headings: ["RASCI of the release"],
  cells: new Map([
    ["R", 4],
    ["A", 2],
    ["Q", 1],
  ]),
};

function schemeExplainedBy(letters: readonly LegendEntry[]): RoleScheme {
  return chooseScheme({ ...all, configured: undefined, commented: undefined, legend: letters, headings: [] }).scheme;
}

describe("the scheme is chosen by", () => {
  it.each<[string, Partial<SchemeEvidence>, string, string]>([
    ["the configuration", {}, "OARP", "named by the configuration"],
    ["a comment", { configured: undefined }, "RAPID", "named by a comment in the document"],
    [
      "the legend",
      { configured: undefined, commented: undefined, headings: [] },
      "DACI",
      "the legend explains D, A, C, I",
    ],
    [
      "a heading",
      { configured: undefined, commented: undefined, legend: [] },
      "RASCI",
      '"RASCI of the release" names it',
    ],
    [
      "the letters used",
      { configured: undefined, commented: undefined, legend: [], headings: [] },
      "RACIQ",
      "it knows most of the letters used",
    ],
  ])("%s, before what comes behind", (_by, less, name, reason) => {
    const choice = chooseScheme({ ...all, ...less });
    expect([choice.scheme.name, choice.reason]).toEqual([name, reason]);
  });

  it("custom where nothing speaks: RACI", () => {
    expect(chooseScheme(nothing).scheme).toBe(raci);
  });

  it("one object for legends that say the same, another one for any other", () => {
    const [, ...others] = legend;
    expect(schemeExplainedBy(structuredClone(legend))).toBe(schemeExplainedBy(legend));
    expect(schemeExplainedBy([{ letter: "D", duty: "accountable", text: "Driver", range }, ...others])).not.toBe(
      schemeExplainedBy(legend),
    );
  });
});

describe("a scheme of one's own is chosen", () => {
  const daci = { name: "Daci", roles: [{ letter: "D", name: "Decider", duty: "accountable" as const }] };
  const cells = new Map([
    ["O", 2],
    ["D", 1],
  ]);
  it.each<[string, Partial<SchemeEvidence>, string]>([
    ["by a heading with its name", { headings: ["The OARP table", "RASCI"] }, "OARP"],
    ["not by a part of a word", { headings: ["Board of OARPs"], cells: new Map([["R", 1]]) }, "RACI"],
    ["not by its name in another case", { headings: ["oarp"], cells: new Map([["R", 1]]) }, "RACI"],
    ["in place of the built-in one of that name", { headings: ["DACI"] }, "Daci"],
    ["by its letters", { cells: new Map([["O", 1]]) }, "OARP"],
    ["by a legend of its letters", { legend: [{ letter: "O", duty: "accountable", text: "Owner", range }] }, "OARP"],
  ])("%s", (_by, evidence, name) => {
    expect(chooseScheme({ ...nothing, cells, own: [own, daci], ...evidence }).scheme.name).toBe(name);
  });
});
