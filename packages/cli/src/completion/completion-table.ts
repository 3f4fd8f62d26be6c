import type { Command, Option } from "../command.ts";
import type { ListedCommand } from "../commands.ts";

/** What a shell may offer on a command line of the program. */
export type CompletionTable = readonly CompletedCommand[];

/** One command and what may follow it. */
export interface CompletedCommand {
  name: string;
  summary: string;
  options: readonly CompletedOption[];
  operands: Offer;
}

/** One option and what may follow it. */
export interface CompletedOption {
  name: string;
  short: string | null;
  description: string;
  /** What its value may be; null for a switch. */
  value: Offer | null;
}

/** What may stand in one place: some words, the path of a file, the name of a revision, or anything. */
export type Offer = { kind: "words"; words: readonly string[] } | { kind: "files" | "revisions" | "anything" };

/** What the completions of all shells are made from. */
export async function completionTable(commands: readonly ListedCommand[]): Promise<CompletionTable> {
  return Promise.all(commands.map(async ({ summary, load }) => completedCommand(summary, await load())));
}

function completedCommand(summary: string, { name, options, operandWords }: Command): CompletedCommand {
  const help: Option = { short: "h", description: "Show this help." };
  return {
    name,
    summary,
    options: Object.entries({ ...options, help }).map(([option, facts]) => completedOption(option, facts)),
    operands: operandWords === undefined ? { kind: "files" } : { kind: "words", words: operandWords },
  };
}

function completedOption(name: string, { short: letter, description, value, choices }: Option): CompletedOption {
  const short = letter ?? null;
  const text = description.split("\n").join(" ");
  if (value === undefined) return { name, short, description: text, value: null };
  return {
    name,
    short,
    description: text,
    value: choices === undefined ? offerFor(value) : { kind: "words", words: choices },
  };
}

/** What the help calls a value says what it is. */
function offerFor(value: string): Offer {
  if (/FILE|PATH|DIR|FOLDER/u.test(value)) return { kind: "files" };
  return /REV/u.test(value) ? { kind: "revisions" } : { kind: "anything" };
}
