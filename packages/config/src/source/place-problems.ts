import { ConfigError } from "../config-error.ts";
import type { PlacedProblem } from "../schema/check-value.ts";
import { firstOfEach } from "./first-of-each.ts";
import { formatKeyPath } from "./key-path.ts";
import { locate } from "./locate.ts";
import { createPositionFinder } from "./positions.ts";
import type { SourceNode, SourceProblem } from "./source-node.ts";

/** The error for a text that cannot be read. One problem a line: what follows on a line comes from the first. */
export function syntaxError(text: string, path: string, problems: readonly SourceProblem[]): ConfigError {
  const placed = place(
    text,
    path,
    problems.map((problem) => ({ ...problem, key: "" })),
  );
  return new ConfigError(firstOfEach(placed, ({ line }) => line));
}

/** The error for a text that reads well and says something wrong: all of it, in the order of the text. */
export function contentError(
  text: string,
  path: string,
  root: SourceNode,
  keys: readonly SourceProblem[],
  values: readonly PlacedProblem[],
): ConfigError {
  const placed = place(text, path, [
    ...keys.map((problem) => ({ ...problem, key: "" })),
    ...values.map((problem) => ({
      message: problem.message,
      offset: locate(root, problem.path, problem.target),
      key: formatKeyPath(problem.path),
    })),
  ]);
  // What stands behind a YAML anchor is wrong once, however many aliases repeat it.
  return new ConfigError(firstOfEach(placed, ({ line, column, message }) => `${line}:${column} ${message}`));
}

interface Place {
  line: number;
  column: number;
}

/** Turns offsets into lines and columns, in the order of the text. */
function place<Problem extends SourceProblem>(
  text: string,
  path: string,
  problems: readonly Problem[],
): (Omit<Problem, "offset"> & Place & { path: string })[] {
  const positionOf = createPositionFinder(text);
  return problems
    .toSorted((left, right) => left.offset - right.offset)
    .map(({ offset, ...problem }) => ({ ...problem, path, ...positionOf(offset) }));
}
