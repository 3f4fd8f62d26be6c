const unreleased = /^## Unreleased\n/mu;

/**
 * The changelog once what was unreleased is a release; an empty heading for what comes next stands above it.
 *
 * @throws Error when there is no heading `## Unreleased`, or nothing below it
 */
export function releasedChangelog(changelog: string, version: string): string {
  const start = unreleased.exec(changelog);
  if (start === null) throw new Error("CHANGELOG.md has no heading `## Unreleased`, expected one above the releases.");
  const [notes = ""] = changelog.slice(start.index + start[0].length).split(/^## /mu, 1);
  if (notes.trim() === "")
    throw new Error("CHANGELOG.md says nothing below `## Unreleased`, expected what users notice.");
  return changelog.replace(unreleased, `## Unreleased\n\n## ${version}\n`);
}
