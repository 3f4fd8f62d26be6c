import { type AST, ParseError, parseTOML } from "toml-eslint-parser";

import {
  deepestNesting,
  nestedTooDeep,
  type Source,
  type SourceEntry,
  type SourceNode,
  type SourceProblem,
} from "./source-node.ts";

/** Reads TOML 1.0. */
export function readToml(text: string): Source {
  try {
    return treeOf(parseTOML(text, { tomlVersion: "1.0" }).body[0]);
  } catch (error) {
    return { root: null, problems: [problemOf(error)] };
  }
}

function problemOf(error: unknown): SourceProblem {
  // Where the library runs out of stack depends on the machine, so the place is of no use.
  if (error instanceof RangeError) {
    return { message: nestedTooDeep, offset: 0 };
  }
  if (error instanceof ParseError) {
    return { message: `${error.message.replace(/\.$/u, "")}.`, offset: error.index };
  }
  throw error;
}

/** A table that is being filled, by its keys. */
interface Table {
  kind: "map";
  entries: Map<string, { keyOffset: number; value: Value }>;
  offset: number;
}

/** The tables of `[[name]]`, or the values of a list. */
interface List {
  kind: "list";
  items: Value[];
  offset: number;
}

type Value = Table | List | Extract<SourceNode, { kind: "scalar" }>;

function treeOf({ body }: AST.TOMLTopLevelTable): Source {
  const root = emptyTable(0);
  for (const part of body) {
    if (part.type === "TOMLKeyValue") {
      assign(root, part);
    } else {
      const table = openTable(root, part);
      for (const pair of part.body) {
        assign(table, pair);
      }
    }
  }
  return { root: body.length === 0 ? null : toNode(root, 0), problems: [] };
}

function emptyTable(offset: number): Table {
  return { kind: "map", entries: new Map(), offset };
}

/** The table that `[some.name]` or `[[some.name]]` opens below `root`. */
function openTable(root: Table, { key: { keys }, kind }: AST.TOMLTable): Table {
  const last = keys.at(-1);
  const parent = descend(root, keys.slice(0, -1));
  if (last === undefined || kind === "standard") {
    return descend(root, keys);
  }
  const [offset] = last.range;
  const table = emptyTable(offset);
  const entry = parent.entries.get(nameOf(last));
  if (entry?.value.kind === "list") {
    entry.value.items.push(table);
  } else {
    parent.entries.set(nameOf(last), { keyOffset: offset, value: { kind: "list", items: [table], offset } });
  }
  return table;
}

/** The table at `keys` below `table`; the newest where a key has several. Those that are missing are made. */
function descend(table: Table, keys: readonly AST.TOMLKey["keys"][number][]): Table {
  let current = table;
  for (const key of keys) {
    const [offset] = key.range;
    const found = current.entries.get(nameOf(key))?.value;
    const inner = found?.kind === "list" ? found.items.at(-1) : found;
    const next = inner?.kind === "map" ? inner : emptyTable(offset);
    if (next !== inner) {
      current.entries.set(nameOf(key), { keyOffset: offset, value: next });
    }
    current = next;
  }
  return current;
}

function assign(table: Table, { key: { keys }, value }: AST.TOMLKeyValue): void {
  const last = keys.at(-1);
  if (last !== undefined) {
    const entry = { keyOffset: last.range[0], value: valueOf(value) };
    descend(table, keys.slice(0, -1)).entries.set(nameOf(last), entry);
  }
}

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === "TOMLBare" ? key.name : key.value;
}

function valueOf(node: AST.TOMLContentNode): Value {
  const [offset] = node.range;
  if (node.type === "TOMLArray") {
    return { kind: "list", items: node.elements.map(valueOf), offset };
  }
  if (node.type === "TOMLInlineTable") {
    const table = emptyTable(offset);
    for (const pair of node.body) {
      assign(table, pair);
    }
    return table;
  }
  // No key takes a date: as the text it is written with, it is told with the others.
  const value = node.kind === "string" || node.kind === "boolean" ? node.value : numberOrDate(node);
  return { kind: "scalar", value, offset };
}

function numberOrDate(node: Exclude<AST.TOMLValue, AST.TOMLStringValue | AST.TOMLBooleanValue>): number | string {
  return node.kind === "integer" || node.kind === "float" ? node.value : node.datetime;
}

/** @throws RangeError for what nests too deep */
function toNode(value: Value, depth: number): SourceNode {
  if (depth > deepestNesting) {
    throw new RangeError(nestedTooDeep);
  }
  if (value.kind === "scalar") {
    return value;
  }
  if (value.kind === "list") {
    return { kind: "list", items: value.items.map((item) => toNode(item, depth + 1)), offset: value.offset };
  }
  const entries = [...value.entries].map(([key, entry]): SourceEntry => ({
    key,
    keyOffset: entry.keyOffset,
    value: toNode(entry.value, depth + 1),
  }));
  return { kind: "map", entries, offset: value.offset };
}
