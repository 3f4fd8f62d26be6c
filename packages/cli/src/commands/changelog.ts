import { changelogAsMarkdown } from "@raci-kit/reporters";
import { releaseChanges, UsageError } from "@raci-kit/review";
import type { Command } from "../command.ts";
import { languageFrom, languageOption } from "../history/trace-options.ts";
import { configOptions, revisionOptions } from "../options.ts";
import { configurationFor } from "../workspace.ts";

/** `raci changelog`: what changed hands from release to release. */
export const changelog: Command = {
  name: "changelog",
  operands: "[PATH]",
  description: `Compares each release with the one before by meaning and tells what every party gained and lost, the latest release
first, as Markdown ready to publish. PATH is a document or a folder; without it all documents count.`,
  options: {
    from: { value: "REV", fallback: "the first release", description: "Start here; release is the newest one." },
    to: { value: "REV", fallback: "HEAD", description: "End here." },
    releases: { value: "GLOB", fallback: "v*", description: "The tags that are releases." },
    lang: languageOption,
    ...revisionOptions,
    ...configOptions,
  },
  examples: [
    ["raci changelog > RESPONSIBILITIES.md", "every release"],
    ["raci changelog models/service.md --from release", "what the next release brings"],
  ],
  run: async (given, terminal) => {
    const [path, ...others] = given.operands;
    if (others.length > 0) throw new UsageError("raci changelog takes one path", "Name a document or a folder.");
    const { from, to, releases = "v*" } = given.values;
    const changes = await releaseChanges(await configurationFor(given, terminal), {
      cwd: terminal.cwd,
      path,
      from,
      to,
      releases,
      fetch: given.switches.has("fetch"),
    });
    terminal.print(changelogAsMarkdown(changes, { language: languageFrom(given) }));
    return 0;
  },
};
