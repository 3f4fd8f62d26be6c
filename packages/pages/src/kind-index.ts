import type { ChangeKindDefinition } from "@raci-kit/differ";
import { blocks, code, table } from "./markdown.ts";

/** The list of all kinds of change as Markdown, with links to their pages. */
export function renderKindIndex(all: readonly ChangeKindDefinition[]): string {
  const rows = all.map(({ kind, summary, defaultImpact }) => [`[${kind}](changes/${kind}.md)`, summary, defaultImpact]);
  return blocks(
    "# Kinds of change",
    `What ${code("raci diff")} tells apart, and what each asks of the model's version unless a policy says otherwise.`,
    table(["Kind", "What happened", "Impact"], rows),
  );
}
