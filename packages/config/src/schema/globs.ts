import type { z } from "zod";

import { checkedText } from "./parts.ts";

/** A pattern for paths, relative to the folder of the configuration file. */
export function glob(): z.ZodType<string> {
  return checkedText('a glob such as "docs/**/*.md"', objectionToGlob);
}

function objectionToGlob(pattern: string): string | null {
  if (pattern.startsWith("!")) {
    return `Found "${pattern}", expected a glob without "!"; list what to leave out under "exclude".`;
  }
  if (/^(?:\/|[A-Za-z]:)/u.test(pattern) || pattern.split("/").includes("..")) {
    return `Found "${pattern}", expected a glob below the folder of this file, such as "docs/**/*.md".`;
  }
  if (/\\[\p{L}\p{N}_.]/u.test(pattern)) {
    return String.raw`Found ${JSON.stringify(pattern)}, expected "/" between folders instead of "\".`;
  }
  return null;
}
