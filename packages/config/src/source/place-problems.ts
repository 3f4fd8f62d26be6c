import { ConfigError } from "../config-error.ts";
import type { PlacedProblem } from "../schema/check-value.ts";
import type { ConfigDocument } from "./config-document.ts";
import { firstOfEach } from "./first-of-each.ts";
import { formatKeyPath } from "./key-path.ts";
import { locate } from "./locate.ts";
import { keyProblems } from "./plain-value.ts";
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

/** The error for a document that can be read and says something wrong: all of it, in the order of the text. */
export function contentError({ path, places }: ConfigDocument, problems: readonly PlacedProblem[]): ConfigError {
  if (places === null) {
    return new ConfigError(
      problems.map((problem) => ({
        message: problem.message,
        path,
        line: null,
        column: null,
        key: formatKeyPath(problem.path),
      })),
    );
  }
  const { text, root, keys } = places;
  const placed = place(text, path, [
    ...keyProblems(contentOf(root, keys)).map((problem) => ({ ...problem, key: "" })),
    ...problems.map((problem) => {
      const steps = [...keys, ...problem.path];
      return {
        message: problem.message,
        offset: locate(root, steps, problem.target),
        key: formatKeyPath(steps),
      };
    }),
  ]);
  // What stands behind a YAML anchor is wrong once, however many aliases repeat it.
  return new ConfigError(firstOfEach(placed, ({ line, column, message }) => `${line}:${column} ${message}`));
}

/** True when the text of a document has keys that no object may have, or has them twice. */
export function hasKeyProblems({ places }: ConfigDocument): boolean {
  return places !== null && keyProblems(contentOf(places.root, places.keys)).length > 0;
}

/** The node at `keys` below `root`, as far as they lead. */
function contentOf(root: SourceNode, keys: readonly string[]): SourceNode {
  return keys.reduce((node, step) => {
    const entry = node.kind === "map" ? node.entries.findLast(({ key }) => key === step) : undefined;
    return entry?.value ?? node;
  }, root);
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
