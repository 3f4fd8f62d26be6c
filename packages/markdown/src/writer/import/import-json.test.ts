import type { ResponsibilityModel } from "@raci-kit/model";
import type { ParseOutput } from "@raci-kit/model/contracts";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../read-document.ts";
import { renderDocument } from "../render-document.ts";
import { importJson } from "./import-json.ts";

const markdown = `---
version: 1.2.0
---

# Backups

| Letter | Meaning     |
| ------ | ----------- |
| R      | Responsible |
| A      | Accountable |
| C      | Consulted   |
| I      | Informed    |

## Databases

| ID    | Activity            | Customer | Provider |
| ----- | ------------------- | -------- | -------- |
| DB-1  | Choose what is kept | RA       | C (lead) |
| **Every day** |             |          |          |
|       | Run the \\| job     |          | RA       |
`;

/** The model as `raci parse --format json` puts it. */
function parseOutputOf(model: ResponsibilityModel): ParseOutput {
  const { path, title, version, updated, schemeReason, metadata, legend, tables, demotedTables } = model;
  const matrices = model.matrices.map((matrix) => ({
    ...matrix,
    section: matrix.section.map((heading) => heading.title),
    sectionHeadings: matrix.section,
    scheme: matrix.scheme.name,
    schemeRoles: matrix.scheme.roles,
    parties: matrix.parties.map(({ name }) => name),
    partyRanges: matrix.parties.map(({ range }) => range),
    activities: matrix.activities.map((activity) => ({
      ...activity,
      assignments: activity.assignments.map(({ unread, ...rest }) => ({ ...rest, unread: null, unreadParts: unread })),
    })),
  }));
  const document = { path, title, version, updated, schemeReason, metadata, legend, tables, demotedTables, matrices };
  return { documents: [{ ...document, scheme: model.scheme.name }] };
}

const model = readDocument(markdown, { path: "backups.md" });
const output = parseOutputOf(model);

describe("importJson", () => {
  it("gives the document back", () => {
    const result = importJson(JSON.stringify(output));
    const documents = result.kind === "documents" ? result.documents : [];
    expect(documents.map(({ path, leftOut }) => [path, leftOut])).toEqual([["backups.md", []]]);
    expect(documents.map(renderDocument)).toEqual([renderDocument(model)]);
    expect(documents.map(renderDocument).join("")).toContain(
      "| DB-1          | Choose what is kept | RA       | C (lead) |",
    );
  });

  it.each<[string, string, string]>([
    ["no JSON", "{", "the text is not JSON: "],
    ["something else", '{"documents": [{"path": 1}]}', "documents[0].path: "],
    ["a lost assignment", replaced({ assignments: [] }), "found 0 for 2 parties, expected one for each party"],
    [
      "a foreign letter",
      replaced({
        assignments: output.documents[0]?.matrices[0]?.activities[0]?.assignments.map((cell) => ({
          ...cell,
          roles: ["Z"],
        })),
      }),
      'documents[0].matrices[0].activities[0].assignments: found the role "Z", expected letters of its scheme: R, A, C, I',
    ],
  ])("refuses %s", (_name, text, message) => {
    const result = importJson(text);
    const messages = result.kind === "problems" ? result.problems.map((problem) => problem.message) : [];
    expect(messages).toContainEqual(expect.stringContaining(message));
  });
});

/** The output with another first activity. */
function replaced(change: object): string {
  return JSON.stringify({
    documents: output.documents.map((document) => ({
      ...document,
      matrices: document.matrices.map((matrix) => ({
        ...matrix,
        activities: matrix.activities.map((activity, index) => (index === 0 ? { ...activity, ...change } : activity)),
      })),
    })),
  });
}
