import { readDocument } from "@raci-kit/markdown";
import type { Activity, Assignment, Matrix } from "@raci-kit/model";

/** The assignment that a cell makes in a matrix of RACI. */
export function readCell(written: string): Pick<Assignment, "roles" | "unread"> {
  const markdown = `# RACI\n\n| Activity | Kim | Lee |\n|---|---|---|\n| Plan | ${written} | A |\n| Build | R | C |\n`;
  const [matrix] = readDocument(markdown, { path: "duties.md" }).matrices;
  return matrix?.activities[0]?.assignments[0] ?? { roles: [], unread: [] };
}

/** What a document says, a line for each matrix and for each of its activities. */
export function readTables(markdown: string): string[] {
  const { matrices } = readDocument(markdown, { path: "duties.md" });
  return matrices.flatMap((matrix) => [headLine(matrix), ...matrix.activities.map(activityLine)]);
}

function headLine({ scheme, orientation }: Matrix): string {
  return `${scheme.name}, ${orientation}`;
}

function activityLine({ group, name, id, assignments }: Activity): string {
  const held = assignments
    .filter(({ roles }) => roles.length > 0)
    .map(({ party, roles }) => `${party} ${roles.join("")}`);
  const place = group === null ? "" : `[${group}] `;
  return `${place}${name}${id === null ? "" : ` (${id})`}: ${held.join(", ") || "nobody"}`;
}
