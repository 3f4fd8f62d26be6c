import type { Matrix, ResponsibilityModel } from "@raci-kit/model";
import { readDocument } from "../read-document.ts";

/** The model of a document that stands in `duties.md`. */
export function read(markdown: string, path = "duties.md"): ResponsibilityModel {
  return readDocument(markdown, { path });
}

/** A model as lines that a person can compare with the Markdown: a matrix, then each activity with its parties. */
export function digest(model: ResponsibilityModel): string[] {
  return model.matrices.flatMap((matrix) => [heading(matrix), ...matrix.activities.map((_, row) => line(matrix, row))]);
}

function heading(matrix: Matrix): string {
  const path = matrix.section.map(({ title }) => title).join(" > ");
  return `# ${path} (${matrix.scheme.name}, ${matrix.orientation})`;
}

function line(matrix: Matrix, row: number): string {
  const activity = matrix.activities[row];
  const cells = activity?.assignments.map(({ party, roles }) => `${party}=${roles.join("") || "."}`) ?? [];
  return `${activity?.group ? `[${activity.group}] ` : ""}${activity?.name ?? ""}: ${cells.join(" ")}`;
}
