import type { z } from "zod";

import type { CombinedConfig } from "../combine-layers.ts";
import { showValue } from "../wording/show-value.ts";
import { configSchema, type WrittenConfig } from "./config-schema.ts";
import { inheritedNames, unknownReferences, type ValueProblem } from "./references.ts";

/** A problem that belongs to a value, or to the key in front of it. */
export interface PlacedProblem extends ValueProblem {
  target: "key" | "value";
}

/** What a configuration says, or what is wrong with it. */
export type CheckedValue =
  | { config: WrittenConfig; problems: null }
  | { config: null; problems: readonly PlacedProblem[] };

/**
 * Checks the plain value of a configuration file.
 *
 * @param inherited what the files say that it extends: it may use their names
 */
export function checkValue(value: unknown, inherited: CombinedConfig): CheckedValue {
  const { data, error } = configSchema.safeParse(value, { error: wordIssue, reportInput: true });
  const problems = [
    ...(error?.issues ?? []).flatMap((issue) => toProblems(issue, [])),
    ...[...unknownReferences(value, inherited), ...inheritedNames(value, inherited)].map((problem) => ({
      ...problem,
      target: "value" as const,
    })),
  ];
  return data === undefined || problems.length > 0 ? { config: null, problems } : { config: data, problems: null };
}

const expectations: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  number: "a number",
  object: "an object",
  record: "an object",
  string: "a text",
  tuple: "a list",
};

/** Words the issues that a schema has no words of its own for. */
function wordIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== "invalid_type") {
    return undefined;
  }
  return `Found ${showValue(issue.input)}, expected ${expectations[issue.expected] ?? issue.expected}.`;
}

function toProblems(issue: z.core.$ZodIssue, parents: readonly PropertyKey[]): PlacedProblem[] {
  const path = [...parents, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    const messages = issue.message.split("\n");
    return issue.keys.map((key, index) => ({ path: [...path, key], message: messages[index] ?? "", target: "key" }));
  }
  if (issue.code === "invalid_key") {
    return issue.issues.map(({ message }) => ({ path, message, target: "key" }));
  }
  if (issue.code === "invalid_union") {
    const branch = meantBranch(issue);
    if (branch !== undefined) {
      return branch.flatMap((inner) => toProblems(inner, path));
    }
  }
  return [{ path, message: issue.message, target: "value" }];
}

/** The alternative that the writer meant: the one whose kind of value it is, or else none. */
function meantBranch({ errors, input }: z.core.$ZodIssueInvalidUnion): readonly z.core.$ZodIssue[] | undefined {
  const isMismatch = ({ code, path }: z.core.$ZodIssue): boolean =>
    path.length === 0 && (code === "invalid_type" || (code === "invalid_value" && typeof input !== "string"));
  return errors.find((issues) => !issues.some(isMismatch));
}
