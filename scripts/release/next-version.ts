import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { releasedChangelog } from "./released-changelog.ts";

/*
 * Gives all packages the version that the change sets ask for, the changelog its heading, and what names the version in
 * text the new one.
 */

const manifest = z.object({ version: z.string() });

/** Texts that people copy, and what stands before the version in them. */
const copied: readonly (readonly [file: string, prefix: string])[] = [
  ["docs/github-action.md", "packages/github-action@v"],
  ["docs/integrations.md", "raci@"],
  ["packages/gitlab/raci.gitlab-ci.yml", "@raci-kit/gitlab@"],
];

const previous = currentVersion();
execFileSync("changeset", ["version"], { stdio: "inherit" });
const version = currentVersion();
edit("CHANGELOG.md", (text) => releasedChangelog(text, version));
for (const [file, prefix] of copied)
  edit(file, (text) => text.replaceAll(`${prefix}${previous}`, `${prefix}${version}`));
console.log(`The next version is ${version}.`);

function currentVersion(): string {
  return manifest.parse(JSON.parse(readFileSync("packages/cli/package.json", "utf8"))).version;
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}
