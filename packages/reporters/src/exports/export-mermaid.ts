import { type Matrix, type ResponsibilityModel, sectionPath } from "@raci-kit/model";
import { sectionText } from "../layout/section.ts";
import { cellText } from "./cell-text.ts";
import { mermaidText } from "./mermaid-text.ts";

/**
 * The matrices of all documents as a Mermaid flowchart: a node for each party, the activities of a matrix in a box, an
 * arrow for each assignment, labelled with its roles. Mermaid draws up to 500 arrows unless its `maxEdges` is raised.
 */
export function exportMermaid(models: readonly ResponsibilityModel[]): string {
  const matrices = models.flatMap(({ title, path, matrices: own }) =>
    own.map((matrix) => ({ matrix, box: sectionText(sectionPath(matrix)) || (title ?? path) })),
  );
  const parties = partyNodes(matrices.map(({ matrix }) => matrix));
  const lines = [
    "flowchart LR",
    ...[...parties].map(([name, id]) => `  ${id}([${mermaidText(name)}])`),
    ...matrices.flatMap(({ matrix, box }, index) => matrixLines(matrix, `m${index + 1}`, box, parties)),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** An id for each distinct name: a diagram shows a party once, however many matrices name it. */
function partyNodes(matrices: readonly Matrix[]): Map<string, string> {
  const names = new Set(matrices.flatMap(({ parties }) => parties.map(({ name }) => name)));
  return new Map([...names].map((name, index) => [name, `p${index + 1}`]));
}

function matrixLines({ activities }: Matrix, id: string, box: string, parties: ReadonlyMap<string, string>): string[] {
  const nodes = activities.map(({ name }, row) => `    ${id}a${row + 1}[${mermaidText(name)}]`);
  const arrows = activities.flatMap(({ assignments }, row) =>
    assignments
      .filter(({ roles }) => roles.length > 0)
      .map((cell) => `  ${parties.get(cell.party)} -->|${mermaidText(cellText(cell))}| ${id}a${row + 1}`),
  );
  return [`  subgraph ${id}[${mermaidText(box)}]`, ...nodes, "  end", ...arrows];
}
