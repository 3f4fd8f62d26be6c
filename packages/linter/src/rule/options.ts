import { duties } from "@raci-kit/model";
import { unknownValue } from "../wording/unknown-value.ts";

/** Which values an option takes, as plain data: schemas, pages and checks are made from it. */
export type OptionValues =
  | { type: "choice"; what: string; among: readonly string[] }
  | { type: "number"; least: number }
  | { type: "text" }
  | { type: "texts" }
  | { type: "duty pairs" };

/** One option of a rule. */
export interface RuleOption<Value = unknown> {
  takes: OptionValues;
  /** What counts when it is left out. */
  initial: Value;
  /** One sentence. */
  meaning: string;
}

/** The options of a rule by their names. */
export type RuleOptions = Readonly<Record<string, RuleOption>>;

/** The values that a rule with `Options` works with. */
export type OptionsOf<Options extends RuleOptions> = {
  readonly [Name in keyof Options]: Options[Name] extends RuleOption<infer Value> ? Value : never;
};

/** Two duties, or letters of roles that have no duty of their own. */
type DutyPair = readonly [string, string];

/**
 * An option that takes one of `among`.
 *
 * @param what the value, for messages: `scope`
 */
export function choice<const Value extends string>(
  what: string,
  among: readonly Value[],
  initial: NoInfer<Value>,
  meaning: string,
): RuleOption<Value> {
  return { takes: { type: "choice", what, among }, initial, meaning };
}

/** An option that takes a whole number from `least` on. */
export function wholeNumber(least: number, initial: number, meaning: string): RuleOption<number> {
  return { takes: { type: "number", least }, initial, meaning };
}

/** An option that takes a text. */
export function text(initial: string, meaning: string): RuleOption<string> {
  return { takes: { type: "text" }, initial, meaning };
}

/** An option that takes a list of texts. */
export function texts(initial: readonly string[], meaning: string): RuleOption<readonly string[]> {
  return { takes: { type: "texts" }, initial, meaning };
}

/** An option that takes a list of pairs; each half is a duty, or the letter of a role that has none of its own. */
export function dutyPairs(initial: readonly DutyPair[], meaning: string): RuleOption<readonly DutyPair[]> {
  return { takes: { type: "duty pairs" }, initial, meaning };
}

/** Given values, and the initial ones of the options that were left out. */
export function withInitialValues(
  options: RuleOptions,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const initial = Object.entries(options).map(([name, option]): [string, unknown] => [name, option.initial]);
  return { ...Object.fromEntries(initial), ...given };
}

/** True when every option has a value that it takes. */
export function areOptionsOf<Options extends RuleOptions>(
  options: Options,
  values: Readonly<Record<string, unknown>>,
): values is OptionsOf<Options> {
  return Object.entries(options).every(([name, { takes }]) => objectionTo(values[name], takes) === null);
}

/** What is wrong with the value of an option, and what was expected; null when it is taken. */
export function objectionTo(value: unknown, takes: OptionValues): string | null {
  switch (takes.type) {
    case "choice":
      return takes.among.some((each) => each === value) ? null : unknownValue(takes.what, value, takes.among);
    case "number":
      return Number.isSafeInteger(value) && Number(value) >= takes.least
        ? null
        : unexpected(value, `a whole number from ${takes.least} on`);
    case "text":
      return typeof value === "string" ? null : unexpected(value, "a text");
    case "texts":
      return isList(value) && value.every((each) => typeof each === "string")
        ? null
        : unexpected(value, "a list of texts");
    case "duty pairs":
      return objectionToPairs(value);
  }
}

function objectionToPairs(value: unknown): string | null {
  if (!isList(value) || !value.every((pair) => isList(pair) && pair.length === 2)) {
    return unexpected(value, 'a list of pairs such as ["accountable", "informed"]');
  }
  const stranger = value.flat().find((half) => !isDutyOrLetter(half));
  return stranger === undefined ? null : unknownValue("duty", stranger, duties);
}

function isDutyOrLetter(value: unknown): boolean {
  return typeof value === "string" && (duties.some((duty) => duty === value) || /^\p{Lu}{1,2}$/u.test(value));
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function unexpected(value: unknown, expected: string): string {
  return `Found ${JSON.stringify(value) ?? "nothing"}, expected ${expected}.`;
}
