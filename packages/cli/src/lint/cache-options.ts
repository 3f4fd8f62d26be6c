import type { Arguments, Option } from "../command.ts";

/** The options about what is kept between runs. */
export const cacheOptions: Readonly<Record<"cache" | "no-cache" | "cache-location", Option>> = {
  cache: { description: "Keep what was found, and look again only at documents that changed." },
  "no-cache": { description: "Look at every document, whatever is kept." },
  "cache-location": {
    value: "FOLDER",
    fallback: "node_modules/.cache/raci at the root of the project, or .raci-cache where there is no node_modules",
    description: "Keep it there.",
  },
};

/** Runs that look at something else than files as they lie on disk, or change them, keep nothing. */
const unkept: readonly string[] = ["changed", "staged", "fix"];

/** True when a command line asks for a cache, and its run has something to keep. */
export function wantsCache({ switches, values, operands }: Arguments): boolean {
  const isAsked = switches.has("cache") || values["cache-location"] !== undefined;
  const isOnDisk = !unkept.some((name) => switches.has(name)) && !operands.includes("-");
  const isWhole = values.since === undefined && values.at === undefined && values.shard === undefined;
  return isAsked && !switches.has("no-cache") && isOnDisk && isWhole;
}
