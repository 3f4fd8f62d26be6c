import { changeKinds } from "@raci-kit/differ";
import { rules, suggestionFor } from "@raci-kit/linter";
import { renderKindPage, renderRulePage } from "@raci-kit/pages";
import { UsageError } from "@raci-kit/review";
import type { Command } from "../command.ts";

/** `raci explain`: the page of a rule or of a kind of change. */
export const explain: Command = {
  name: "explain",
  operands: "RULE|KIND",
  operandWords: [...rules.map(({ id }) => id), ...changeKinds.map(({ kind }) => kind)],
  description: "Prints why a rule or a kind of change matters, with examples, as Markdown.",
  options: {},
  examples: [
    ["raci explain single-accountable", "a rule"],
    ["raci explain accountable-transferred", "a kind of change"],
  ],
  run: async (given, terminal) => {
    const [id, ...others] = given.operands;
    if (id === undefined || others.length > 0) {
      throw new UsageError("raci explain needs one rule or kind of change", "`raci rules` lists the rules.");
    }
    terminal.print(pageOf(id));
    return 0;
  },
};

function pageOf(id: string): string {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule !== undefined) return renderRulePage(rule);
  const kind = changeKinds.find((candidate) => candidate.kind === id);
  if (kind !== undefined) return renderKindPage(kind);
  const near = suggestionFor(id, [
    ...rules.map((candidate) => candidate.id),
    ...changeKinds.map(({ kind: name }) => name),
  ]);
  throw new UsageError(
    `there is no rule and no kind of change called "${id}"`,
    near === undefined ? "`raci rules` lists the rules." : `Did you mean ${near}?`,
  );
}
