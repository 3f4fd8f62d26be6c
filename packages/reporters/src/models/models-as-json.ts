import { sectionPath, type Activity, type Assignment, type Matrix, type ResponsibilityModel } from "@raci-kit/model";
import type {
  ParsedActivity,
  ParsedAssignment,
  ParsedDocument,
  ParsedMatrix,
  ParseOutput,
} from "@raci-kit/model/contracts";
import { jsonText } from "../escape/json.ts";
import { rangeJson } from "../json/range.ts";

/** What the reader found in each document as JSON, as `raci parse --format json` prints it. */
export function modelsAsJson(models: readonly ResponsibilityModel[]): string {
  const output: ParseOutput = { documents: models.map(parsedDocument) };
  return jsonText(output);
}

/** What the reader found in one document, as `raci parse` tells it, with its keys in their fixed order. */
export function parsedDocument(model: ResponsibilityModel): ParsedDocument {
  return {
    path: model.path,
    title: model.title,
    version: model.version,
    updated: model.updated,
    scheme: model.scheme.name,
    schemeReason: model.schemeReason,
    metadata: model.metadata.map(({ key, value, range }) => ({ key, value, range: rangeJson(range) })),
    legend: model.legend.map(({ letter, duty, text, range }) => ({ letter, duty, text, range: rangeJson(range) })),
    matrices: model.matrices.map(matrixJson),
    tables: model.tables.map(({ kind, score, reason, range }) => ({ kind, score, reason, range: rangeJson(range) })),
    demotedTables: model.demotedTables.map(({ reason, range }) => ({ reason, range: rangeJson(range) })),
  };
}

function matrixJson(matrix: Matrix): ParsedMatrix {
  return {
    section: sectionPath(matrix),
    sectionHeadings: matrix.section.map(({ title, depth, range }) => ({ title, depth, range: rangeJson(range) })),
    orientation: matrix.orientation,
    scheme: matrix.scheme.name,
    schemeRoles: matrix.scheme.roles.map(({ letter, name, duty }) => ({ letter, name, duty })),
    parties: matrix.parties.map((party) => party.name),
    partyRanges: matrix.parties.map((party) => rangeJson(party.range)),
    columns: matrix.columns,
    reason: matrix.reason,
    range: rangeJson(matrix.range),
    activities: matrix.activities.map(activityJson),
  };
}

function activityJson(activity: Activity): ParsedActivity {
  return {
    name: activity.name,
    raw: activity.raw,
    nameRange: rangeJson(activity.nameRange),
    id: activity.id,
    group: activity.group,
    assignments: activity.assignments.map(assignmentJson),
    cells: activity.cells,
    range: rangeJson(activity.range),
  };
}

function assignmentJson({ party, roles, raw, unread, range }: Assignment): ParsedAssignment {
  return {
    party,
    roles,
    raw,
    unread: unread.length === 0 ? null : unread.map((part) => part.text).join(" "),
    unreadParts: unread.map(({ kind, text }) => ({ kind, text })),
    range: rangeJson(range),
  };
}
