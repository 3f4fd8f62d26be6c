import type { SourceEntry, SourceNode } from "./source-node.ts";

/**
 * Where the keys of `path` lead below `root`, as far as they lead anywhere: to the last `key`, or to its `value`.
 * A list or an object is found at its key, because in YAML it starts on a later line.
 */
export function locate(root: SourceNode, path: readonly PropertyKey[], target: "key" | "value"): number {
  let node = root;
  let { offset } = root;
  for (const step of path) {
    const next = child(node, step);
    if (next === undefined) {
      return offset;
    }
    node = next.value;
    offset = target === "value" && node.kind === "scalar" ? node.offset : next.keyOffset;
  }
  return offset;
}

/** The last of repeated keys, because its value is the one that counts. */
function child(node: SourceNode, step: PropertyKey): Omit<SourceEntry, "key"> | undefined {
  if (node.kind === "map") {
    return node.entries.findLast(({ key }) => key === step);
  }
  const item = node.kind === "list" && typeof step === "number" ? node.items[step] : undefined;
  return item === undefined ? undefined : { keyOffset: item.offset, value: item };
}
