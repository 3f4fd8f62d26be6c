import { UsageError } from "@raci-kit/review";
import type { Command } from "../command.ts";
import { driverJobs, runDriver } from "../git-driver/run-driver.ts";

/** `raci git-driver`: what git calls where `raci git-setup` told it to. */
export const gitDriver: Command = {
  name: "git-driver",
  operands: driverJobs.join("|"),
  description: `For git to call, not for people. diff prints what changed by meaning, then line by line; textconv prints a document
with its matrices unaligned; merge merges three versions of a document, matrices row by row. It exits with 0 after a
diff and a merge without conflicts, with 1 after one with conflicts, with 129 when git cannot merge the files at all.`,
  options: {},
  examples: [
    ["raci git-driver textconv guide.md", "the document as git compares it"],
    ["raci git-driver merge BASE OURS THEIRS", "merge into the file OURS"],
  ],
  run: async ({ operands }, terminal) => {
    const [name, ...words] = operands;
    const job = driverJobs.find((each) => each === name);
    const exitCode = job === undefined ? null : await runDriver(job, words, terminal);
    if (exitCode !== null) return exitCode;
    throw new UsageError(
      job === undefined ? `git asks for no "${name ?? ""}"` : `raci git-driver ${job} needs the files that git names`,
      "`raci git-setup` writes the command for git.",
    );
  },
};
