import { suggestionFor } from "@raci-kit/linter";
import { UsageError } from "@raci-kit/review";
import { commands } from "./commands.ts";
import { explainFailure } from "./explain-failure.ts";
import { commandHelp, programHelp } from "./help.ts";
import { parseArguments } from "./parse-arguments.ts";
import { processTerminal, type Terminal } from "./terminal.ts";

/**
 * Runs `raci NAME WORDS...` and gives its exit code: 0 nothing to object to, 1 something was found, 2 wrong usage or
 * configuration, 3 an input could not be read. Failures are told, never thrown.
 */
export async function runProgram(
  name: string | undefined,
  words: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<number> {
  try {
    return await dispatch(name, words, terminal);
  } catch (error) {
    const failure = explainFailure(error, terminal.colourErrors);
    terminal.complain(failure.text);
    return failure.exitCode;
  }
}

async function dispatch(name: string | undefined, words: readonly string[], terminal: Terminal): Promise<number> {
  const asksForHelp = name === "--help" || name === "-h" || name === "help";
  const wanted = asksForHelp ? words[0] : name;
  if (wanted === undefined) {
    const help = programHelp(commands);
    if (asksForHelp) terminal.print(help);
    else terminal.complain(help);
    return asksForHelp ? 0 : 2;
  }
  const listed = commands.find((candidate) => candidate.name === wanted);
  if (listed === undefined) throw unknownCommand(wanted);
  const command = await listed.load();
  if (asksForHelp || words.includes("--help") || words.includes("-h")) {
    terminal.print(commandHelp(command));
    return 0;
  }
  return command.run(parseArguments(command, words), terminal);
}

function unknownCommand(name: string): UsageError {
  const near = suggestionFor(
    name,
    commands.map((command) => command.name),
  );
  return new UsageError(
    name.startsWith("-") ? `raci has no option ${name}` : `raci has no command "${name}"`,
    near === undefined ? "`raci --help` lists the commands." : `Did you mean \`raci ${near}\`?`,
  );
}
