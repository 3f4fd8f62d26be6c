import type { SourceMap, SourceNode, SourceProblem } from "./source-node.ts";

/** A key that would change what every object is, in a program that takes it at its word. */
const forbiddenKey = "__proto__";

/** The value of `node` as plain data; of repeated keys the last counts. */
export function plainValue(node: SourceNode): unknown {
  if (node.kind === "scalar") {
    return node.value;
  }
  if (node.kind === "list") {
    return node.items.map(plainValue);
  }
  const entries = node.entries.filter(({ key }) => key !== forbiddenKey);
  return Object.fromEntries(entries.map(({ key, value }) => [key, plainValue(value)]));
}

/** Keys below `node` that stand twice in one object, or that no object may have. */
export function keyProblems(node: SourceNode): SourceProblem[] {
  if (node.kind === "scalar") {
    return [];
  }
  if (node.kind === "list") {
    return node.items.flatMap(keyProblems);
  }
  return [...repeatedKeys(node), ...node.entries.flatMap(({ value }) => keyProblems(value))];
}

function repeatedKeys({ entries }: SourceMap): SourceProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ key, keyOffset }) => {
    const isRepeated = seen.has(key);
    seen.add(key);
    if (key === forbiddenKey) {
      return [{ message: `Found the key "${key}", expected another name.`, offset: keyOffset }];
    }
    return isRepeated
      ? [{ message: `Found the key "${key}" a second time, expected it once.`, offset: keyOffset }]
      : [];
  });
}
