import { fileError } from "../config-error.ts";
import { isManifest, manifestKey } from "../config-file-names.ts";
import { syntaxError } from "./place-problems.ts";
import { plainValue } from "./plain-value.ts";
import { readSource } from "./read-source.ts";
import type { SourceNode } from "./source-node.ts";

/** What a configuration file holds: its text, the value that a program gave, or why there is neither. */
export type ConfigContent =
  | { kind: "text"; text: string }
  | { kind: "value"; value: unknown }
  | { kind: "failure"; message: string };

/** A configuration that can be read, before its meaning was looked at. */
export interface ConfigDocument {
  path: string;
  /** What it says, as plain data. */
  value: unknown;
  /** Where each part of it stands; null for the value of a program. */
  places: DocumentPlaces | null;
}

/** A text, the tree that was read from it, and the keys that lead to the configuration in it. */
interface DocumentPlaces {
  text: string;
  root: SourceNode;
  keys: readonly string[];
}

/**
 * Reads what a configuration file holds. A text that says nothing gives an empty configuration.
 *
 * @throws {import("../config-error.ts").ConfigError} when it cannot be read.
 */
export function readConfigDocument(path: string, content: ConfigContent): ConfigDocument {
  switch (content.kind) {
    case "failure":
      throw fileError(path, content.message);
    case "value":
      return { path, value: content.value, places: null };
    case "text":
      return readText(path, content.text.replace(/^\uFEFF/u, ""));
  }
}

function readText(path: string, text: string): ConfigDocument {
  const source = readSource(text, path);
  if (source === null) {
    throw fileError(path, "Expected a name that ends in .json, .jsonc, .yaml, .yml or .toml.");
  }
  if (source.problems.length > 0) {
    throw syntaxError(text, path, source.problems);
  }
  if (isManifest(path)) {
    return readManifest(path, text, source.root);
  }
  return source.root === null
    ? { path, value: {}, places: null }
    : { path, value: plainValue(source.root), places: { text, root: source.root, keys: [] } };
}

function readManifest(path: string, text: string, root: SourceNode | null): ConfigDocument {
  const entry = root?.kind === "map" ? root.entries.findLast(({ key }) => key === manifestKey) : undefined;
  if (root === null || entry === undefined) {
    throw fileError(path, `Found no key "${manifestKey}", expected the configuration there.`);
  }
  return { path, value: plainValue(entry.value), places: { text, root, keys: [manifestKey] } };
}
