import { describe, expect, test } from "vitest";
import { z } from "zod";
import { blameOutput, diffOutput, historyOutput, lintOutput, parseOutput } from "./index.ts";

const range = { start: { line: 3, column: 1 }, end: { line: 3, column: 20 } };

const parsed = {
  documents: [
    {
      path: "model.md",
      title: null,
      version: null,
      updated: "2024-03-28",
      scheme: "RACI",
      schemeReason: "no other scheme fits",
      metadata: [{ key: "updated", value: "2024-03-28", range }],
      legend: [{ letter: "R", duty: "responsible", text: "Does the work", range }],
      matrices: [
        {
          section: ["Operations"],
          sectionHeadings: [{ title: "Operations", depth: 2, range }],
          orientation: "parties-in-columns",
          scheme: "RACI",
          schemeRoles: [{ letter: "R", name: "Responsible", duty: "responsible" }],
          parties: ["Customer"],
          partyRanges: [range],
          columns: 2,
          reason: "its cells hold role letters",
          range,
          activities: [
            {
              name: "Notify incidents",
              raw: "**Notify incidents**",
              nameRange: range,
              id: null,
              group: null,
              assignments: [
                {
                  party: "Customer",
                  roles: ["R"],
                  raw: "R (lead)",
                  unread: "(lead)",
                  unreadParts: [{ kind: "remark", text: "(lead)" }],
                  range,
                },
              ],
              cells: 2,
              range,
            },
          ],
        },
      ],
      tables: [{ kind: "matrix", score: 2, reason: "its cells hold role letters", range }],
      demotedTables: [{ reason: "no delimiter row", range }],
    },
  ],
};

const linted = {
  findings: [
    {
      rule: "single-accountable",
      severity: "error",
      message: "No accountable party",
      path: "model.md",
      range,
      related: [{ message: "in this matrix", path: "model.md", range }],
      fingerprint: "0f",
      fixable: false,
    },
  ],
  summary: { documents: 1, matrices: 1, activities: 1, errors: 1, warnings: 0, infos: 0 },
};

const end = { section: ["Operations"], group: null, activity: "Notify incidents", range };
const compared = {
  documents: [
    {
      path: "model.md",
      previousPath: null,
      changes: [
        {
          kind: "accountable-transferred",
          duty: "accountable",
          impact: "major",
          section: ["Operations"],
          activity: { before: "Notify incidents", after: "Notify incidents" },
          party: { before: "Customer", after: "OVHcloud" },
          value: { before: null, after: null },
          key: null,
          reason: "the accountable party changed",
          fingerprint: "0f",
          range: { before: range, after: range },
          elsewhere: [{ before: range, after: null }],
          content: { before: null, after: { type: "legend", duty: "informed" } },
        },
      ],
      ignored: [],
      matched: [{ before: end, after: end, confidence: 1, why: "same name" }],
      matrices: [
        {
          before: { section: [], orientation: "parties-in-columns", range },
          after: { section: ["Operations"], orientation: "activities-in-columns", range },
          parties: [{ before: range, after: range }],
        },
      ],
      bump: "major",
    },
  ],
  parties: [
    {
      party: "OVHcloud",
      before: { R: 1 },
      after: { R: 1, A: 1 },
      gained: [{ duty: "accountable", activity: "Notify incidents", section: [], path: "model.md", through: "shift" }],
      lost: [],
    },
  ],
  summary: { documents: 1, changes: 1, shifts: 1, major: 1, minor: 0, patch: 0, ignored: 0, bump: "major" },
};

const commit = {
  commit: "0f1e",
  author: { name: "Author", email: "author@example.com" },
  date: "2024-03-01T09:00:00+01:00",
  subject: "Hand over",
};
const traced = {
  path: "model.md",
  formerPaths: ["old.md"],
  title: null,
  commits: [commit],
  activities: [
    {
      section: ["Operations"],
      activity: "Notify incidents",
      formerNames: ["Tell of incidents"],
      from: commit,
      until: null,
      tenures: [{ duty: "accountable", party: "Customer", from: commit, until: commit }],
    },
  ],
  unread: [{ commit: "1e0f", reason: "not UTF-8" }],
  shallow: false,
};
const cell = { party: "Customer", roles: ["A"], raw: "A", moved: commit };
const blamed = {
  path: "model.md",
  title: "Model",
  last: commit,
  commits: [commit],
  matrices: [
    {
      section: ["Operations"],
      parties: ["Customer"],
      activities: [{ activity: "Notify incidents", group: null, cells: [cell], range }],
      range,
    },
  ],
  unread: [],
  shallow: true,
};

const contracts: [name: string, schema: z.ZodType, example: object][] = [
  ["parse", parseOutput, parsed],
  ["lint", lintOutput, linted],
  ["diff", diffOutput, compared],
  ["history", historyOutput, traced],
  ["blame", blameOutput, blamed],
];

describe.each(contracts)("the contract of %s", (_, schema, example) => {
  test("accepts its output as it is", () => {
    expect(schema.parse(example)).toEqual(example);
  });

  test("accepts fields that a later version adds", () => {
    expect(schema.parse({ ...example, later: true })).toEqual({ ...example, later: true });
  });

  test.each(Object.keys(example))("insists on %s", (key) => {
    const kept = Object.entries(example).filter(([name]) => name !== key);
    expect(schema.safeParse(Object.fromEntries(kept)).success).toBe(false);
  });

  test("becomes a JSON Schema that names the same keys and allows more", () => {
    expect(z.toJSONSchema(schema)).toMatchObject({
      type: "object",
      required: Object.keys(example),
      additionalProperties: {},
    });
  });
});

test.each(["accountable-moved", "activity-lost", "boss-assigned"])("no change is of kind %s", (kind) => {
  const documents = compared.documents.map((document) => ({
    ...document,
    changes: document.changes.map((change) => ({ ...change, kind })),
  }));
  expect(diffOutput.safeParse({ ...compared, documents }).success).toBe(false);
});
