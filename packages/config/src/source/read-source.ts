import { readJson } from "./json-source.ts";
import type { Source } from "./source-node.ts";
import { readToml } from "./toml-source.ts";
import { readYaml } from "./yaml-source.ts";

const readers: Readonly<Record<string, (text: string) => Source>> = {
  json: readJson,
  jsonc: readJson,
  yaml: readYaml,
  yml: readYaml,
  toml: readToml,
};

/** Reads `text` in the language that the ending of `path` says, or gives null when it says none. */
export function readSource(text: string, path: string): Source | null {
  const ending = /\.(\w+)$/u.exec(path)?.[1]?.toLowerCase() ?? "";
  const reader = Object.hasOwn(readers, ending) ? readers[ending] : undefined;
  return reader?.(text) ?? null;
}
