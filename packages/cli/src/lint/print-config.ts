import path from "node:path";
import type { ResolvedConfig, RuleOrigin } from "@raci-kit/config";
import { documentRules, fileChoice, isLeftOut } from "@raci-kit/review";
import type { Option } from "../command.ts";

/** The option that asks what holds for a document. */
export const printConfigOption: Option = {
  value: "FILE",
  description: "Print what holds for this document, as JSON with where it comes from, and check nothing.",
};

/**
 * What holds for a document, which need not exist, after all that is extended and overridden: as JSON, with paths as
 * they are seen from `cwd`.
 */
export function configAsJson(config: ResolvedConfig, file: string, cwd: string): string {
  const { ruleLayers: _layers, path: found, files, scheme, ...rest } = config;
  const shown = (each: string): string => path.relative(cwd, each);
  const { preset, rules } = documentRules(config, cwd)(file);
  const settings = Object.entries(rules).map(([id, { origins, ...rule }]) => {
    const places = origins.map((origin) => nameOf(origin, shown));
    return [id, { ...rule, origins: places }];
  });
  const holding = {
    file,
    isLeftOut: isLeftOut(file, cwd, fileChoice(config)),
    config: found === null ? null : shown(found),
    files: files.map(shown),
    ...rest,
    scheme: scheme?.name ?? null,
    preset,
    rules: Object.fromEntries(settings),
  };
  return `${JSON.stringify(holding, null, 2)}\n`;
}

/** Names what set a rule: `preset strict`, `raci.config.yaml`, `raci.config.yaml overrides[0]`. */
function nameOf(origin: RuleOrigin, shown: (file: string) => string): string {
  if ("preset" in origin) return `preset ${origin.preset}`;
  const place = shown(origin.file);
  return origin.override === null ? place : `${place} overrides[${origin.override}]`;
}
