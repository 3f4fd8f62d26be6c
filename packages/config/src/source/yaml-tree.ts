import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";

import { firstOfEach } from "./first-of-each.ts";
import {
  deepestNesting,
  nestedTooDeep,
  type Source,
  type SourceEntry,
  type SourceNode,
  type SourceProblem,
  toScalar,
} from "./source-node.ts";

/** Aliases repeat what they stand for; a file that comes to more values than this means harm. */
const mostValues = 10_000;

/** What is known while a tree is walked in the order it is written in. */
interface Walk {
  /** The last node of each anchor so far: the one that an alias means. */
  anchors: Map<string, Node>;
  problems: SourceProblem[];
  /** Excesses that have been reported: a hostile text brings them in numbers, but saying it once is enough. */
  excesses: Set<string>;
  /** How many values have been read, those behind aliases once an alias. */
  values: number;
}

/** Resolves a YAML tree to plain lists, maps and scalars. */
export function readTree(contents: unknown): Source {
  const walk: Walk = { anchors: new Map(), problems: [], excesses: new Set(), values: 0 };
  const root = readNode(walk, contents, 0, 0);
  return { root, problems: walk.problems };
}

/** `parent` is the place to name when `node` has none of its own. */
function readNode(walk: Walk, node: unknown, depth: number, parent: number): SourceNode {
  const offset = offsetOf(node, parent);
  walk.values += 1;
  if (depth > deepestNesting) {
    return refuseExcess(walk, offset, nestedTooDeep);
  }
  if (walk.values > mostValues) {
    return refuseExcess(walk, offset, `Found more than ${mostValues} values.`);
  }
  if (isAlias(node)) {
    const target = walk.anchors.get(node.source);
    return target === undefined
      ? refuse(walk, offset, `Unknown alias "*${node.source}", expected the name of an anchor above it.`)
      : readNode(walk, target, depth + 1, offset);
  }
  remember(walk, node);
  if (isMap(node)) {
    return { kind: "map", entries: readEntries(walk, node, depth, offset), offset };
  }
  if (isSeq(node)) {
    return { kind: "list", items: node.items.map((item) => readNode(walk, item, depth + 1, offset)), offset };
  }
  return { kind: "scalar", value: isScalar(node) ? toScalar(node.value) : null, offset };
}

function readEntries(walk: Walk, map: YAMLMap, depth: number, offset: number): SourceEntry[] {
  const own: SourceEntry[] = [];
  const merged: SourceEntry[] = [];
  for (const pair of map.items) {
    const keyOffset = offsetOf(pair.key, offset);
    const isMerge = isMergeKey(pair);
    const key = isMerge ? "<<" : readKey(walk, pair.key, keyOffset);
    const value = readNode(walk, pair.value, depth + 1, keyOffset);
    if (isMerge) {
      merged.push(...mergedEntries(walk, value));
    } else {
      own.push({ key, keyOffset, value });
    }
  }
  // Own keys overrule merged ones, and earlier merged ones later.
  const taken = new Set(own.map(({ key }) => key));
  return [...own, ...firstOfEach(merged, ({ key }) => key).filter(({ key }) => !taken.has(key))];
}

/** The entries that `<<: *one` or `<<: [*one, *two]` brings in. */
function mergedEntries(walk: Walk, value: SourceNode): readonly SourceEntry[] {
  const maps = value.kind === "list" ? value.items : [value];
  return maps.flatMap((map) => {
    if (map.kind === "map") {
      return map.entries;
    }
    refuse(walk, map.offset, 'Expected a mapping, or a list of mappings, after "<<".');
    return [];
  });
}

function readKey(walk: Walk, key: unknown, offset: number): string {
  remember(walk, key);
  const node = isAlias(key) ? walk.anchors.get(key.source) : key;
  if (isScalar(node)) {
    return String(toScalar(node.value));
  }
  refuse(walk, offset, "Found a key that is no text, expected a name.");
  return "";
}

function remember(walk: Walk, node: unknown): void {
  if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined) {
    walk.anchors.set(node.anchor, node);
  }
}

function refuse(walk: Walk, offset: number, message: string): SourceNode {
  walk.problems.push({ message, offset });
  return { kind: "scalar", value: null, offset };
}

function refuseExcess(walk: Walk, offset: number, message: string): SourceNode {
  const isKnown = walk.excesses.has(message);
  walk.excesses.add(message);
  return isKnown ? { kind: "scalar", value: null, offset } : refuse(walk, offset, message);
}

function offsetOf(node: unknown, parent: number): number {
  const range = isAlias(node) || isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined;
  return range?.[0] ?? parent;
}

function isMergeKey({ key }: Pair): boolean {
  return isScalar(key) && key.value === "<<" && key.type === "PLAIN";
}
