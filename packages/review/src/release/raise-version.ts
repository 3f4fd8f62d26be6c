import type { Bump, MetadataEntry, ResponsibilityModel } from "@raci-kit/model";
import { UsageError } from "../usage-error.ts";

/** A document with its new version. */
export interface RaisedVersion {
  /** The text of the document. */
  text: string;
  from: string;
  to: string;
}

/**
 * Raises the version in the front matter of `after` to what `bump` asks for, counted from the version of `before`.
 * A version that is high enough, or the first that the document has, stays as it is: null. Nothing but the version's characters is touched.
 *
 * @param text the document behind `after`
 * @throws UsageError when there is no version of the form 1.2 or 1.2.3 to count from
 */
export function raiseVersion(
  text: string,
  before: ResponsibilityModel,
  after: ResponsibilityModel,
  bump: Bump,
): RaisedVersion | null {
  const entry = after.metadata.find(({ key }) => key.toLowerCase() === "version");
  if (entry === undefined) {
    throw new UsageError(
      `${after.path} has no version to raise`,
      "Add a line such as `version: 1.0.0` to its front matter.",
    );
  }
  const current = parseVersion(entry.value, after.path);
  if (before.version === null) return null;
  const wanted = next(parseVersion(before.version, before.path), bump);
  if (bump === "none" || compareVersions(current, wanted) >= 0) return null;
  const to = wanted.join(".");
  return { text: replaceValue(text, entry, to), from: entry.value, to };
}

type Numbers = readonly number[];

function parseVersion(version: string, path: string): Numbers {
  const numbers = numbersOf(version);
  if (numbers === null) {
    throw new UsageError(
      `the version "${version}" of ${path} cannot be raised`,
      "Expected numbers such as 1.2 or 1.2.3.",
    );
  }
  return numbers;
}

function numbersOf(version: string): Numbers | null {
  return /^v?\d+(?:\.\d+){1,2}$/u.test(version) ? version.replace(/^v/u, "").split(".").map(Number) : null;
}

/** The next version as semver.org counts: what stands behind the raised number starts again at 0. */
function next(version: Numbers, bump: Bump): Numbers {
  const [major = 0, minor = 0, patch = 0] = version;
  switch (bump) {
    case "major":
      return version.length === 2 ? [major + 1, 0] : [major + 1, 0, 0];
    case "minor":
      return version.length === 2 ? [major, minor + 1] : [major, minor + 1, 0];
    case "patch":
      return [major, minor, patch + 1];
    case "none":
      return version;
  }
}

function compareVersions(left: Numbers, right: Numbers): number {
  const differing = [0, 1, 2].find((index) => (left[index] ?? 0) !== (right[index] ?? 0));
  return differing === undefined ? 0 : (left[differing] ?? 0) - (right[differing] ?? 0);
}

/** The entry stands on one line: `version: 1.2.0`, with quotes or without. */
function replaceValue(text: string, { range, value }: MetadataEntry, version: string): string {
  const lines = text.split("\n");
  const index = range.start.line - 1;
  const line = lines[index] ?? "";
  const start = line.lastIndexOf(value);
  lines[index] = line.slice(0, start) + version + line.slice(start + value.length);
  return lines.join("\n");
}
