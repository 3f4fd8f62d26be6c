import type { CommitFacts } from "@raci-kit/model";
import { visible } from "../escape/visible.ts";
import { block } from "../layout/block.ts";
import { clip, pad } from "../layout/clip.ts";
import type { Page } from "../layout/page.ts";
import { widest } from "../layout/table.ts";
import { dayOf, shortHashes } from "./short-hashes.ts";

// Names beyond this width leave no room for what the commit is about.
const widestAuthor = 24;

/** The commits that a report names, each on a line: hash, day, author, subject. */
export function commitLines(commits: readonly CommitFacts[], page: Page): string[] {
  const { paint, width, words } = page;
  const shorten = shortHashes(commits);
  const authorWidth = Math.min(widestAuthor, widest(commits.map(({ author }) => author.name)));
  const lines = commits.map((commit) => {
    const author = pad(clip(commit.author.name, authorWidth), authorWidth);
    const lead = `  ${visible(shorten(commit))}  ${visible(dayOf(commit))}  ${author}  `;
    const room = width - widest([lead]);
    return `  ${paint.yellow(visible(shorten(commit)))}  ${visible(dayOf(commit))}  ${author}  ${clip(commit.subject, room)}`;
  });
  return block(words.history.commits, lines, page);
}

/** Each commit once, in the order of `history`. */
export function commitsNamed(named: Iterable<CommitFacts | null>, history: readonly CommitFacts[]): CommitFacts[] {
  const hashes = new Set(Array.from(named, (commit) => commit?.commit));
  return history.filter(({ commit }) => hashes.has(commit));
}
