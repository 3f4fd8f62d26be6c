import type { MetadataEntry } from "@raci-kit/model";
import { isMap, isScalar, parseDocument } from "yaml";
import { rangeBetween, type SourceText } from "./text/source.ts";

/** The top-level keys of YAML front matter in written order; broken YAML gives none. */
export function readFrontMatter(yaml: string, offset: number, source: SourceText): MetadataEntry[] {
  const contents = parseYaml(yaml);
  if (!isMap(contents)) return [];
  return contents.items.map((item): MetadataEntry => {
    const key = isScalar(item.key) ? String(item.key.source ?? item.key.value) : String(item.key);
    const start = offset + (rangeOf(item.key)?.[0] ?? 0);
    const end = offset + (rangeOf(item.value)?.[1] ?? rangeOf(item.key)?.[1] ?? 0);
    return { key, value: valueText(item.value), range: rangeBetween(source, start, end) };
  });
}

/** The YAML tree; hostile input (nesting without end, alias bombs) counts as broken. */
function parseYaml(yaml: string): unknown {
  try {
    return parseDocument(yaml, { version: "1.2", schema: "core", uniqueKeys: false }).contents;
  } catch {
    return null;
  }
}

function valueText(value: unknown): string {
  if (isScalar(value) && value.source !== undefined) return value.source;
  if (value === null || value === undefined) return "";
  try {
    return JSON.stringify(value);
  } catch {
    return "";
  }
}

function rangeOf(node: unknown): readonly number[] | undefined {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)
    ? node.range.filter((offset): offset is number => typeof offset === "number")
    : undefined;
}
