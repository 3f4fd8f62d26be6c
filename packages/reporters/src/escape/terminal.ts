import { visible } from "./visible.ts";

/**
 * One line for a terminal or a build log: nothing in it reaches the terminal as a command, and nothing in it is read by
 * GitHub's runner as one (`::error::` where a line begins, `##[error]` anywhere).
 */
export function terminalLine(text: string): string {
  return withoutCommands(visible(text));
}

/** Lines as one text with a final newline, each of them inert in a build log; colour codes stay as they are. */
export function terminalText(lines: readonly string[]): string {
  return lines.map((line) => `${withoutCommands(line.trimEnd())}\n`).join("");
}

function withoutCommands(line: string): string {
  return line.replace(/^(\s*):(?=:)/u, "$1\\u003a").replaceAll("##[", "#\\u0023[");
}
