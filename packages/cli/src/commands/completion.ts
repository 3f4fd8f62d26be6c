import { UsageError } from "@raci-kit/review";
import type { Command } from "../command.ts";
import { commands } from "../commands.ts";
import { bashCompletion } from "../completion/bash.ts";
import { type CompletionTable, completionTable } from "../completion/completion-table.ts";
import { fishCompletion } from "../completion/fish.ts";
import { zshCompletion } from "../completion/zsh.ts";

const shells: Readonly<Record<string, (table: CompletionTable) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** `raci completion`: what a shell completes. */
export const completion: Command = {
  name: "completion",
  operands: Object.keys(shells).join("|"),
  operandWords: Object.keys(shells),
  description: "Prints a script that completes commands, options and their values, rules and revisions in a shell.",
  options: {},
  examples: [
    ["raci completion bash > ~/.local/share/bash-completion/completions/raci", "for bash, from the next shell on"],
    ["raci completion zsh > _raci", "for zsh, in a folder of $fpath"],
    ["raci completion fish > ~/.config/fish/completions/raci.fish", "for fish"],
  ],
  run: async (given, terminal) => {
    const [name = "", ...others] = given.operands;
    const render = Object.hasOwn(shells, name) ? shells[name] : undefined;
    if (render === undefined || others.length > 0) {
      throw new UsageError(
        name === "" ? "raci completion needs a shell" : `there is no completion for "${given.operands.join(" ")}"`,
        `Expected ${Object.keys(shells).join(", ")}.`,
      );
    }
    terminal.print(render(await completionTable(commands)));
    return 0;
  },
};
