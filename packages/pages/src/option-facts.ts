import type { OptionValues, RuleOptions } from "@raci-kit/linter";

/** One option of a rule, as a page tells it. */
export interface OptionFacts {
  name: string;
  /** The values that it takes, or the name of their type. */
  values: readonly string[];
  /** What counts when it is left out, as JSON. */
  initial: string;
  meaning: string;
}

/** What there is to tell about the options of a rule. */
export function optionFacts(options: RuleOptions): OptionFacts[] {
  return Object.entries(options).map(([name, { takes, initial, meaning }]) => ({
    name,
    values: valuesOf(takes),
    initial: JSON.stringify(initial),
    meaning,
  }));
}

/** Choices as JSON, any other values by the name that JSON Schema has for their type. */
function valuesOf(takes: OptionValues): string[] {
  switch (takes.type) {
    case "choice":
      return takes.among.map((value) => JSON.stringify(value));
    case "number":
      return ["integer"];
    case "text":
      return ["string"];
    case "texts":
    case "duty pairs":
      return ["array"];
  }
}
