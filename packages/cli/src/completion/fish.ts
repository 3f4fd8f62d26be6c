import type { CompletedCommand, CompletedOption, CompletionTable, Offer } from "./completion-table.ts";

/** The completion of the program for fish. */
export function fishCompletion(table: CompletionTable): string {
  const lines = [
    "# Completion of raci for fish. Load it with: raci completion fish | source",
    "complete -c raci -f",
    ...table.map(({ name, summary }) => `complete -c raci -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`),
    ...table.flatMap(commandLines),
  ];
  return `${lines.join("\n")}\n`;
}

function commandLines({ name, options, operands }: CompletedCommand): string[] {
  const start = `complete -c raci -n ${quoted(`__fish_seen_subcommand_from ${name}`)}`;
  const offered = argumentsFor(operands);
  return [
    ...options.map((option) => `${start} ${optionText(option)}`),
    ...(offered === "" ? [] : [`${start} ${offered}`]),
  ];
}

function optionText({ name, short, description, value }: CompletedOption): string {
  const names = `-l ${name}${short === null ? "" : ` -s ${short}`}`;
  const offered = value === null ? "" : ` -r ${argumentsFor(value)}`.trimEnd();
  return `${names}${offered} -d ${quoted(description)}`;
}

function argumentsFor(offer: Offer): string {
  switch (offer.kind) {
    case "words":
      return offer.words.length === 0 ? "" : `-a ${quoted(offer.words.join(" "))}`;
    case "files":
      return "-F";
    case "revisions":
      return `-a ${quoted("(git for-each-ref --format='%(refname:short)' 2>/dev/null)")}`;
    case "anything":
      return "";
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/gu, String.raw`\$&`)}'`;
}
