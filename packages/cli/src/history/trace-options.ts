import { type Language, languages } from "@raci-kit/reporters";
import { type TraceRequest, UsageError } from "@raci-kit/review";
import type { Arguments, Option } from "../command.ts";
import { configOptions, revisionOptions } from "../options.ts";
import type { Terminal } from "../terminal.ts";

/** The option of reports that are printed for people and for programs. */
export const reportFormat: Readonly<Record<"format", Option>> = {
  format: {
    value: "FORMAT",
    choices: ["text", "json", "markdown", "html"],
    fallback: "text",
    description: "How to print.",
  },
};

/** Options of the commands that trace a document through its commits. */
export const traceOptions: Readonly<Record<string, Option>> = {
  "first-parent": { description: "Follow first parents only: a merge stands for all that it brought in." },
  ...revisionOptions,
  ...configOptions,
};

/** The option that chooses the language of a report. */
export const languageOption: Option = {
  value: "LANGUAGE",
  choices: [...languages],
  fallback: "en",
  description: "The language of the report.",
};

/** The language that `--lang` names. */
export function languageFrom({ values }: Arguments): Language | undefined {
  return languages.find((each): each is Language => each === values.lang);
}

/**
 * What the command line says of the document to trace.
 *
 * @param at the revision or date to look back from, where there is one
 * @throws UsageError when no path is given, or more than one
 */
export function traceRequest(
  command: string,
  { operands, switches }: Arguments,
  { cwd }: Terminal,
  at: string | undefined,
): TraceRequest {
  const path = onlyPath(command, operands);
  return { cwd, path, at, firstParent: switches.has("first-parent"), fetch: switches.has("fetch") };
}

function onlyPath(command: string, [path, ...others]: readonly string[]): string {
  if (path !== undefined && others.length === 0) return path;
  throw new UsageError(
    path === undefined
      ? `raci ${command} needs a document`
      : `raci ${command} takes one document, found ${others.length + 1}`,
    `For example \`raci ${command} models/service.md\`.`,
  );
}
