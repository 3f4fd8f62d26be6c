import type { MetadataEntry } from "@raci-kit/model";
import { stringify } from "yaml";
import { readFrontMatter } from "../front-matter.ts";
import { sourceText } from "../text/source.ts";

type Metadata = Pick<MetadataEntry, "key" | "value">;

/** Front matter between its fences; the empty text when there is nothing to tell. */
export function frontMatterText(metadata: readonly Metadata[]): string {
  if (metadata.length === 0) return "";
  return `---\n${metadata.map(lineOf).join("")}---\n`;
}

/** The entry as plain as it can be: quotes only where YAML would read something else without them. */
function lineOf({ key, value }: Metadata): string {
  const plain = value === "" ? `${key}:\n` : `${key}: ${value}\n`;
  return readsAs(plain, { key, value }) ? plain : stringify({ [key]: value }, { lineWidth: 0 });
}

function readsAs(yaml: string, { key, value }: Metadata): boolean {
  const [entry, ...others] = readFrontMatter(yaml, 0, sourceText(yaml));
  return others.length === 0 && entry?.key === key && entry.value === value && !/^(?:---|\.\.\.)/mu.test(yaml);
}
