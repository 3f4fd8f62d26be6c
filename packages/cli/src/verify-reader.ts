import { compareReaders, type ReaderDifference } from "@raci-kit/markdown";
import { terminalLine } from "@raci-kit/reporters";
import type { Documents } from "@raci-kit/review";
import type { Terminal } from "./terminal.ts";
import { complainAbout } from "./workspace.ts";

/** Reads documents line by line and through the syntax tree, and tells where that differs; 1 when it does. */
export function verifyReader({ texts, unreadable }: Documents, terminal: Terminal): number {
  let differences = 0;
  for (const [file, text] of texts) {
    const difference = compareReaders(text, file.toLowerCase().endsWith(".mdx"));
    if (difference === null) continue;
    differences += 1;
    terminal.print(differenceText(file, difference));
  }
  const documents = `${texts.size} ${texts.size === 1 ? "document" : "documents"}`;
  terminal.print(
    differences === 0
      ? `Both readers agree on ${documents}\n`
      : `The readers differ in ${differences} of ${documents}\n`,
  );
  if (complainAbout(unreadable, terminal)) return 3;
  return differences > 0 ? 1 : 0;
}

/** The first difference in a document, in three lines. */
export function differenceText(file: string, { what, line, direct, reference }: ReaderDifference): string {
  const place = line === null ? file : `${file}:${line}`;
  return [
    `${terminalLine(place)} ${what} is read differently`,
    `  line by line: ${terminalLine(direct)}`,
    `  syntax tree:  ${terminalLine(reference)}`,
    "",
  ].join("\n");
}
