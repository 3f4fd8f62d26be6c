import {
  changedSubject,
  type ChangedRequest,
  type Coverage,
  coverageOf,
  type LintStandard,
  type LintSubject,
  UsageError,
  wholeSubject,
} from "@raci-kit/review";
import type { Arguments } from "../command.ts";
import type { Terminal } from "../terminal.ts";
import { documentsFor } from "../workspace.ts";

/** What a command line is about. */
export interface NamedSubject extends LintSubject {
  /** Paths of the documents that were named one by one and hold no matrix. */
  withoutMatrix: readonly string[];
  /** Tells what a baseline knows that this would have found; nothing where only changes are looked at. */
  covers: Coverage;
}

/**
 * The documents that a command line names, or what changed in them.
 *
 * @throws UsageError when it asks for two kinds of change, or for changes of what git does not know
 */
export async function subjectFor(given: Arguments, terminal: Terminal, standard: LintStandard): Promise<NamedSubject> {
  const { config, root, cwd, asOf } = standard;
  const { operands } = given;
  const changes = changesFrom(given);
  if (changes === null) {
    const documents = await documentsFor(given, terminal, config, true);
    // What an earlier revision holds says nothing about the entries of today.
    const covers = given.values.at === undefined ? coverageOf({ documents, operands, asOf, root, cwd }) : () => false;
    return { ...wholeSubject(documents), withoutMatrix: documents.withoutMatrix, covers };
  }
  const subject = await changedSubject(config, { ...changes, cwd, operands });
  return { ...subject, withoutMatrix: [], covers: () => false };
}

function changesFrom({ switches, values, operands }: Arguments): Pick<ChangedRequest, "since" | "state"> | null {
  const { since } = values;
  const asked = [
    ...["changed", "staged"].filter((name) => switches.has(name)),
    ...(since === undefined ? [] : ["since"]),
  ].map((name) => `--${name}`);
  const [one, another] = asked;
  if (one === undefined) return null;
  if (values.at !== undefined) throw new UsageError(`${one} and --at exclude each other`, "Use one of them.");
  const partial = ["write-baseline", "prune"].find((name) => switches.has(name));
  if (partial !== undefined) {
    throw new UsageError(`--${partial} needs whole documents, ${one} looks at changes alone`, `Leave out ${one}.`);
  }
  if (another !== undefined) throw new UsageError(`${one} and ${another} exclude each other`, "Use one of them.");
  if (operands.includes("-")) {
    throw new UsageError(`${one} looks at the files of a repository, not at standard input`, "Leave out the `-`.");
  }
  return { since: since ?? null, state: switches.has("staged") ? "index" : "working-tree" };
}
