/** A value of a configuration file and where it stands, whatever language the file is written in. */
export type SourceNode = SourceScalar | SourceList | SourceMap;

/** What every language can write without nesting. */
export type Scalar = string | number | boolean | null;

interface SourceScalar {
  kind: "scalar";
  value: Scalar;
  /** Where it starts, in UTF-16 units from the start of the text. */
  offset: number;
}

interface SourceList {
  kind: "list";
  items: readonly SourceNode[];
  offset: number;
}

export interface SourceMap {
  kind: "map";
  /** In written order; keys may repeat. */
  entries: readonly SourceEntry[];
  offset: number;
}

export interface SourceEntry {
  key: string;
  keyOffset: number;
  value: SourceNode;
}

/** Something wrong with the text, found before its meaning was looked at. */
export interface SourceProblem {
  message: string;
  offset: number;
}

/** What was read from a text: its root (null when the text says nothing), or what kept it from being read. */
export interface Source {
  root: SourceNode | null;
  problems: readonly SourceProblem[];
}

/** No configuration needs more; what does is an attack or a mistake. */
export const deepestNesting = 64;

/** Says that a text nests its values too deep. */
export const nestedTooDeep: string = `Found more than ${deepestNesting} levels of nesting, expected a few.`;

/** The scalar that a library read; null for what neither JSON nor YAML's core schema has. */
export function toScalar(value: unknown): Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}
