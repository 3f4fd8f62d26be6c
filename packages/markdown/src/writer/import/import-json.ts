import { type ParsedMatrix, parseOutput } from "@raci-kit/model/contracts";
import { normaliseName } from "../../text/normalise.ts";
import type { MatrixContent } from "../matrix-content.ts";
import { type ImportProblem, type ImportResult, refused } from "./import-result.ts";

/** Documents out of what `raci parse --format json` prints. */
export function importJson(text: string): ImportResult {
  const json = parsed(text);
  if ("problem" in json) return refused(json.problem);
  const output = parseOutput.safeParse(json.value);
  if (!output.success) {
    return refused(...output.error.issues.map(({ path, message }) => problemAt(path, message)));
  }
  const { documents } = output.data;
  const problems = documents.flatMap(({ matrices }, document) =>
    matrices.flatMap((matrix, index) => problemsOf(matrix, ["documents", document, "matrices", index])),
  );
  if (problems.length > 0) return refused(...problems);
  return {
    kind: "documents",
    documents: documents.map(({ path, metadata, matrices }) => ({
      path: path === "" ? null : path,
      metadata,
      matrices: matrices.map(contentOf),
      leftOut: [],
    })),
  };
}

function parsed(text: string): { value: unknown } | { problem: ImportProblem } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/u, "")) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problem: { line: null, message: `the text is not JSON: ${error.message}` } };
  }
}

/** What the schema cannot see: every party has one assignment in every activity, and letters are those of the scheme. */
function problemsOf(
  { parties, schemeRoles, activities }: ParsedMatrix,
  place: readonly PropertyKey[],
): ImportProblem[] {
  const letters = new Set(schemeRoles.map(({ letter }) => letter));
  return activities.flatMap(({ assignments }, index) => {
    const here = [...place, "activities", index, "assignments"];
    const count = `found ${assignments.length} for ${parties.length} parties, expected one for each party`;
    const problems = assignments.length === parties.length ? [] : [problemAt(here, count)];
    const strangers = [...new Set(assignments.flatMap(({ roles }) => roles))].filter((role) => !letters.has(role));
    const expected = `expected letters of its scheme: ${[...letters].join(", ")}`;
    return [...problems, ...strangers.map((role) => problemAt(here, `found the role "${role}", ${expected}`))];
  });
}

function problemAt(place: readonly PropertyKey[], message: string): ImportProblem {
  const path = place
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .slice(1);
  return { line: null, message: path === "" ? message : `${path}: ${message}` };
}

function contentOf({ sectionHeadings, scheme, schemeRoles, parties, activities }: ParsedMatrix): MatrixContent {
  return {
    section: sectionHeadings.map(({ title, depth }) => ({ title: normaliseName(title), depth })),
    scheme: { name: scheme, roles: schemeRoles },
    parties: parties.map((name) => ({ name: normaliseName(name) })),
    activities: activities.map(({ name, id, group, assignments }) => ({
      name: normaliseName(name),
      id: id === null ? null : normaliseName(id),
      group: group === null ? null : normaliseName(group),
      assignments: assignments.map(({ roles, unreadParts }) => ({ roles, unread: unreadParts })),
    })),
  };
}
