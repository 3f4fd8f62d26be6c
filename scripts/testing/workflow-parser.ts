import { registerHooks } from "node:module";

// The parser imports JSON in a way that only bundlers take; here it is told what it imports.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context),
});

const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import("@actions/workflow-parser");
const { parseAction } = await import("@actions/workflow-parser/actions/action-parser");
const { ErrorPolicy } = await import("@actions/workflow-parser/model/convert");

/** What GitHub's own parser has against a workflow. */
export async function problemsOfWorkflow(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  const problems = context.errors.getErrors().map(({ message }) => message);
  if (value === undefined || problems.length > 0) return problems;
  const options = { errorPolicy: ErrorPolicy.TryConversion };
  const { errors = [] } = await convertWorkflowTemplate(context, value, undefined, options);
  return errors.map(({ Message }) => Message);
}

/** What GitHub's own parser has against an `action.yml`. */
export function problemsOfAction(name: string, content: string): string[] {
  const { context } = parseAction({ name, content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}
