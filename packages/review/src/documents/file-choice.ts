import path from "node:path";

/** Which files are documents. */
export interface FileChoice {
  /** Globs: `docs/*.md`. */
  include: readonly string[];
  /** Globs of files to leave out. */
  exclude: readonly string[];
  /** The folder that the globs count from: the configuration's; null for whatever folder is searched. */
  base: string | null;
  /** True to leave out files that are named one by one as well; they are taken otherwise. */
  forceExclude?: boolean;
}

/** The folder that the globs count from when `folder` is searched: a configuration from elsewhere counts from there. */
export function originOf(folder: string, { base }: Pick<FileChoice, "base">): string {
  return base !== null && (isWithin(folder, base) || isWithin(base, folder)) ? base : folder;
}

/** True when the absolute path `inner` is `outer` or lies below it. */
export function isWithin(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner);
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

/** Folders that hold other people's documents. */
export const foreign: readonly string[] = ["**/node_modules/**", "**/.git/**"];

/** What was looked for where no document was found. */
export function whatCounts({ include }: Pick<FileChoice, "include">): string {
  return `Looked for ${include.join(", ")}; \`include\` in the configuration says what counts as a document.`;
}
