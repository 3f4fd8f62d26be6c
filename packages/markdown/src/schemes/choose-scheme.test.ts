import { type Duty, findScheme, type LegendEntry, raci, type RoleScheme } from "@raci-kit/model";
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

describe("between a legend and headings", () => {
  it.each<[string, Partial<SchemeEvidence>, string, string]>([
    [
      "the nearest heading wins when its scheme knows more of the letters",
      { headings: ["RAPID decisions"], cells: new Map([["P", 1]]) },
      "RAPID",
      '"RAPID decisions" names it',
    ],
    [
      "the legend wins when both know as many",
      { headings: ["RAPID decisions"], cells: new Map([["D", 1]]) },
      "DACI",
      "the legend explains D, A, C, I",
    ],
    [
      "the legend wins over a heading further away",
      { headings: ["Decisions", "RAPID"], cells: new Map([["P", 1]]) },
      "DACI",
      "the legend explains D, A, C, I",
    ],
    [
      "a heading passes whose scheme knows none of the letters",
      { legend: [], headings: ["RACI", "RAPID"], cells: new Map([["D", 1]]) },
      "RAPID",
      '"RAPID" names it',
    ],
    [
      "a cell with a word beside its role is not known",
      {
        legend: [],
        headings: ["RASCI", "RAPID"],
        cells: new Map([
          ["S and P", 3],
          ["R, D", 1],
          ["-", 9],
        ]),
      },
      "RAPID",
      '"RAPID" names it',
    ],
    [
      "a cell with a remark is known",
      {
        legend: [],
        headings: ["RAPID", "RASCI"],
        cells: new Map([
          ["D (alone)", 1],
          ["S", 2],
        ]),
      },
      "RAPID",
      '"RAPID" names it',
    ],
    [
      "the nearest of two headings wins",
      { legend: [], headings: ["RASCI", "RACIQ"], cells: new Map([["R", 1]]) },
      "RASCI",
      '"RASCI" names it',
    ],
  ])("%s", (_rule, evidence, name, reason) => {
    const choice = chooseScheme({ ...nothing, legend, ...evidence });
    expect([choice.scheme.name, choice.reason]).toEqual([name, reason]);
  });
});

describe("the letters used", () => {
  it.each<[string, [text: string, times: number][], string]>([
    [
      "take the smallest scheme that knows them",
      [
        ["R", 1],
        ["A/C", 1],
      ],
      "RACI",
    ],
    [
      "are counted by cells",
      [
        ["S", 1],
        ["Q", 3],
        ["V", 2],
      ],
      "RACIQ",
    ],
    [
      "leave dashes and unknown words aside",
      [
        ["-", 9],
        ["D/Zed", 9],
        ["S", 1],
      ],
      "RASCI",
    ],
  ])("%s", (_rule, cells, name) => {
    expect(chooseScheme({ ...nothing, cells: new Map(cells) }).scheme.name).toBe(name);
  });
});

type Explained = [letter: string, duty: Duty, text: string];

/** The scheme that a table below this legend is read with. */
function schemeBelow(legendOf: readonly Explained[], headings: readonly string[] = []): RoleScheme {
  const entries = legendOf.map(([letter, duty, text]): LegendEntry => ({ letter, duty, text, range }));
  return chooseScheme({ ...nothing, legend: entries, headings }).scheme;
}

describe("the scheme of a legend", () => {
  it.each<[string, Explained[], string[], string]>([
    [
      "has most letters in common",
      [
        ["R", "responsible", "Does"],
        ["A", "accountable", "Answers"],
        ["S", "supporting", "Helps"],
        ["C", "consulted", "Asked"],
        ["I", "informed", "Told"],
      ],
      [],
      "RASCI",
    ],
    [
      "means the same by them",
      [
        ["R", "responsible", "Recommend"],
        ["A", "other", "Agree"],
        ["P", "supporting", "Perform"],
        ["I", "consulted", "Input"],
        ["D", "accountable", "Decide"],
      ],
      [],
      "RAPID",
    ],
    [
      "is the smaller one of those that know the letters",
      [
        ["R", "responsible", "Does"],
        ["A", "accountable", "Answers"],
        ["I", "informed", "Told"],
      ],
      [],
      "RACI",
    ],
    [
      "is the first one where nothing tells two apart",
      [
        ["R", "responsible", "Does"],
        ["A", "accountable", "Answers"],
        ["C", "consulted", "Asked"],
        ["I", "informed", "Told"],
        ["O", "other", "Left out"],
      ],
      ["Who does what"],
      "RACIO",
    ],
    [
      "knows more than half of its own letters there",
      [
        ["V", "accountable", "Answers"],
        ["D", "responsible", "Does"],
        ["I", "informed", "Told"],
      ],
      [],
      "RACI",
    ],
    [
      "may know fewer where a heading names it",
      [
        ["D", "responsible", "Drives"],
        ["A", "accountable", "Approves"],
      ],
      ["DACI"],
      "DACI",
    ],
    [
      "is the one that a heading names where nothing else tells two apart",
      [
        ["R", "responsible", "Does"],
        ["A", "accountable", "Answers"],
        ["C", "consulted", "Asked"],
        ["I", "informed", "Told"],
        ["O", "other", "Left out"],
      ],
      ["Who does what", "CAIRO"],
      "CAIRO",
    ],
  ])("%s", (_rule, explained, headings, name) => {
    expect(schemeBelow(explained, headings).name).toBe(name);
  });

  it("takes the legend's duties, keeps its own where the legend tells none, and adds letters", () => {
    const { name, roles } = schemeBelow([
      ["R", "supporting", "Lends a hand"],
      ["A", "accountable", "Signs"],
      ["C", "other", "Looks at it"],
      ["E", "responsible", "Escorts the visitors"],
    ]);
    expect([name, roles]).toEqual([
      "RACI",
      [
        { letter: "R", name: "Responsible", duty: "supporting" },
        { letter: "A", name: "Accountable", duty: "accountable" },
        { letter: "C", name: "Consulted", duty: "consulted" },
        { letter: "I", name: "Informed", duty: "informed" },
        { letter: "E", name: "Escorts the visitors", duty: "responsible" },
      ],
    ]);
  });
});

describe("a legend with letters of its own for who does the work", () => {
  const signs: readonly Explained[] = [
    ["◎", "responsible", "Does"],
    ["○", "supporting", "Helps"],
    ["I", "informed", "Told"],
  ];
  it.each<[string, readonly Explained[], string[], string]>([
    ["lists all letters of a table that uses it", signs, ["◎", "○/I", ""], "I◎○"],
    ["leaves the scheme whole for a table that uses another letter", signs, ["◎", "A"], "RACI◎○"],
    ["leaves it whole for a table in words", signs, ["Responsible", "Consulted"], "RACI◎○"],
    ["leaves it whole for a table that uses none of them", signs, ["I"], "RACI◎○"],
    ["leaves it whole beside the scheme's own", [...signs, ["A", "accountable", "Answers"]], ["◎", "A"], "RACI◎○"],
    ["has to say who does the work", [["W", "other", "Witness"]], ["W"], "RACIW"],
  ])("%s", (_rule, explained, cells, letters) => {
    const entries = explained.map(([letter, duty, text]): LegendEntry => ({ letter, duty, text, range }));
    const evidence = { ...nothing, legend: entries, cells: new Map(cells.map((text) => [text, 1])) };
    const { scheme } = chooseScheme(evidence);
    expect(scheme.roles.map(({ letter }) => letter).join("")).toBe(letters);
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
