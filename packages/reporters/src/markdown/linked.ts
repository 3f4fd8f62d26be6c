import { markdownText } from "../escape/markdown.ts";
import type { Linked } from "../layout/report-table.ts";

/**
 * The address of a line of a file. A path comes from a repository, so nothing in it can end a link or leave `filesAt`.
 *
 * @param filesAt address of the folder that `path` starts from; undefined gives null
 * @param line from 1
 */
export function lineAddress(filesAt: string | undefined, path: string, line: number): string | null {
  if (filesAt === undefined) return null;
  const names = path.split("/").map((name) => (/^\.*$/u.test(name) ? null : encodedName(name)));
  return names.includes(null) ? null : `${filesAt.replace(/\/+$/u, "")}/${names.join("/")}#L${line}`;
}

/** `text` as inert Markdown, as a link when it leads somewhere and can be seen. */
export function linkedText({ text, href }: Linked): string {
  const shown = markdownText(text);
  return href === null || shown === "" ? shown : `[${shown}](${href})`;
}

function encodedName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /[!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
