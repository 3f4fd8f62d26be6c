import { suggestionFor } from "@raci-kit/linter";
import { UsageError } from "@raci-kit/review";

/** The names of all options of a type; the compiler asks for each. */
export type OptionNames<Options> = Readonly<Record<keyof Options, true>>;

/**
 * Refuses options that a function does not take: without types, a misspelt one would be passed over in silence.
 *
 * @param caller the name of the function
 */
export function checkOptions<Options extends object>(
  caller: string,
  options: Options,
  names: OptionNames<Options>,
): void {
  const known = Object.keys(names);
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const near = suggestionFor(unknown, known);
  throw new UsageError(
    `${caller} has no option "${unknown}"`,
    near === undefined ? `Expected ${known.join(", ")}.` : `Did you mean "${near}"?`,
  );
}
