import { type Language, languages } from "@raci-kit/reporters";
import { UsageError } from "@raci-kit/review";
import type { Arguments, Option } from "../command.ts";
import { configOptions, revisionOptions } from "../workspace.ts";

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
 * The one path that a command takes.
 *
 * @throws UsageError when there is none, or more than one
 */
export function onlyPath({ operands }: Arguments, command: string): string {
  const [path, ...others] = operands;
  if (path !== undefined && others.length === 0) return path;
  throw new UsageError(
    path === undefined
      ? `raci ${command} needs a document`
      : `raci ${command} takes one document, found ${operands.length}`,
    `For example \`raci ${command} models/service.md\`.`,
  );
}
