import type { ChangeKindDefinition } from "@raci-kit/differ";
import { blocks, code, codeBlock } from "./markdown.ts";

/** The page of one kind of change as Markdown, made from its definition alone. */
export function renderKindPage({ kind, duty, defaultImpact, summary, why, example }: ChangeKindDefinition): string {
  return blocks(
    `# ${kind}`,
    summary,
    [
      `- Impact: ${code(defaultImpact)}, unless a policy says otherwise`,
      ...(duty === null ? [] : [`- Duty: ${duty}`]),
    ].join("\n"),
    "## Why it weighs this much",
    why,
    "## Example",
    ...exampleBlocks("Before", example.before, "There is no document yet."),
    ...exampleBlocks("After", example.after, "The document is gone."),
    ...(example.renamed ? ["The document got another path."] : []),
  );
}

function exampleBlocks(title: string, document: string | null, absence: string): string[] {
  return [`${title}:`, document === null ? absence : codeBlock("markdown", document)];
}
