import { posix, win32 } from "node:path";

import { combineLayers, type ConfigLayer } from "./combine-layers.ts";
import type { ResolvedConfig } from "./config.ts";
import { fileError } from "./config-error.ts";
import { resolveConfig } from "./resolve-config.ts";
import { presetLayer, ruleLayersOf } from "./rule-layers.ts";
import { checkValue, type PlacedProblem } from "./schema/check-value.ts";
import { isFileName, presetCalled } from "./schema/extended.ts";
import { type ConfigContent, readConfigDocument } from "./source/config-document.ts";
import { contentError, hasKeyProblems } from "./source/place-problems.ts";

/** Asks for files by their paths, is sent what each holds, and gives what they say. */
export type ConfigAssembly<Result> = Generator<string, Result, ConfigContent>;

/** No configuration extends as many; what does was made to take long. */
const mostFiles = 100;

/**
 * Makes a configuration out of the file at `path` and those that it extends, wherever they are read from.
 *
 * @throws {import("./config-error.ts").ConfigError} with every problem of the first file that has some: those that are
 * extended come first.
 */
export function* assembleConfig(path: string): ConfigAssembly<ResolvedConfig> {
  const layers = yield* readLayers({ path, content: yield path, chain: [path], inherited: [] });
  return resolveConfig(layers, path);
}

/** A file to read, and what is known before it is. */
interface FileToRead {
  path: string;
  content: ConfigContent;
  /** The files that lead here, each extending the next; this one is the last. */
  chain: readonly string[];
  /** Layers of files that the first one extends before this one. */
  inherited: readonly ConfigLayer[];
}

/** The layers of a file: those that it extends, in written order, then its own. */
function* readLayers({ path, content, chain, inherited }: FileToRead): ConfigAssembly<ConfigLayer[]> {
  const document = readConfigDocument(path, content);
  const layers: ConfigLayer[] = [];
  const problems: PlacedProblem[] = [];
  for (const { name, at } of extendedBy(document.value)) {
    const preset = presetCalled(name);
    if (preset !== undefined) {
      layers.push({ file: null, written: {}, rules: [presetLayer(preset)] });
    } else if (isFileName(name)) {
      const known = [...inherited, ...layers];
      const found = yield* readExtended(resolveFrom(path, name), chain, known);
      if (typeof found === "string") {
        problems.push({ path: at, message: `Found "${name}": ${found}`, target: "value" });
      } else {
        layers.push(...found);
      }
    }
  }
  const { config, problems: others } = checkValue(document.value, combineLayers([...inherited, ...layers]));
  if (config === null || problems.length > 0 || hasKeyProblems(document)) {
    throw contentError(document, [...problems, ...(others ?? [])]);
  }
  return [...layers, { file: path, written: config, rules: ruleLayersOf(config, path) }];
}

/** The layers of a file that another one extends, or why there are none. */
function* readExtended(
  path: string,
  chain: readonly string[],
  inherited: readonly ConfigLayer[],
): ConfigAssembly<ConfigLayer[] | string> {
  if (chain.includes(path)) {
    const circle = [...chain.slice(chain.indexOf(path)), path].map((each) =>
      posix.basename(each.replaceAll("\\", "/")),
    );
    return `it extends itself (${circle.join(" → ")}), expected an end.`;
  }
  if (inherited.filter(({ file }) => file !== null).length + chain.length > mostFiles) {
    throw fileError(path, `Found more than ${mostFiles} configurations that extend each other, expected a few.`);
  }
  const content = yield path;
  return content.kind === "failure"
    ? lowerFirst(content.message)
    : yield* readLayers({ path, content, chain: [...chain, path], inherited });
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** What a configuration extends, as it was written; what is no text is a problem that others tell. */
function extendedBy(value: unknown): { name: string; at: PropertyKey[] }[] {
  if (typeof value !== "object" || value === null || !("extends" in value)) {
    return [];
  }
  const names: unknown = value.extends;
  if (typeof names === "string") {
    return [{ name: names, at: ["extends"] }];
  }
  return Array.isArray(names)
    ? names.flatMap((name: unknown, index) => (typeof name === "string" ? [{ name, at: ["extends", index] }] : []))
    : [];
}

/** The path of a file that is named from `path` on, in the notation of `path`. */
function resolveFrom(path: string, name: string): string {
  const notation = path.includes("\\") ? win32 : posix;
  return notation.join(notation.dirname(path), name);
}
