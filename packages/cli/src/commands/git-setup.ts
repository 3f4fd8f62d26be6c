import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type GitSettings, openRepository, openSettings } from "@raci-kit/git";
import { terminalLine } from "@raci-kit/reporters";
import { UsageError } from "@raci-kit/review";
import type { Arguments, Command } from "../command.ts";
import { withDrivers, withoutDrivers } from "../git-setup/attributes-block.ts";
import { driverKeys, driverSettings } from "../git-setup/driver-settings.ts";
import type { Terminal } from "../terminal.ts";

/** One thing that the set-up changes: what it is, for people, and how it is done. */
interface Step {
  what: string;
  take: () => Promise<void>;
}

/** `raci git-setup`: git shows and merges matrices by meaning. */
export const gitSetup: Command = {
  name: "git-setup",
  operands: "",
  description: `Tells git to compare and merge Markdown documents through raci: git diff says which duties move before it shows the
lines, git log and git show leave realigned tables out, and git merge, rebase and cherry-pick merge matrices row by row
and cell by cell. Settings of others stay as they are. See docs/git.md.`,
  options: {
    local: { description: "For this clone alone, nothing to commit. The default." },
    global: { description: "For every repository of this user." },
    shared: { description: "For this clone, with the file patterns in .gitattributes, to commit for everybody." },
    remove: { description: "Take everything back that raci git-setup wrote." },
    "dry-run": { description: "Only tell what would be done." },
    command: { value: "COMMAND", fallback: "this program by its full path", description: "How git calls raci." },
  },
  examples: [
    ["raci git-setup", "for this clone"],
    ["raci git-setup --global", "for every repository of yours"],
    ["raci git-setup --command 'npx raci'", "through another program"],
    ["raci git-setup --remove", "as it was before"],
  ],
  run: async (given, terminal) => {
    const { settings, attributesFile } = await placesFor(given, terminal);
    const isDry = given.switches.has("dry-run");
    const steps = given.switches.has("remove")
      ? await stepsBack(settings, attributesFile)
      : await stepsToTake(settings, attributesFile, given.values.command ?? null);
    for (const { what, take } of steps) {
      if (!isDry) await take();
      terminal.print(`${isDry ? "would " : ""}${terminalLine(what)}\n`);
    }
    if (steps.length === 0) terminal.print("nothing to do, git is set up like that already\n");
    return 0;
  },
};

/** Where settings and file patterns go. */
async function placesFor(
  { operands, switches }: Arguments,
  { cwd }: Terminal,
): Promise<{ settings: GitSettings; attributesFile: string }> {
  const scopes = ["local", "global", "shared"].filter((scope) => switches.has(scope));
  if (operands.length > 0) throw new UsageError("raci git-setup takes no path", "Run it inside the clone.");
  if (scopes.length > 1) {
    throw new UsageError(`found ${scopes.map((scope) => `--${scope}`).join(" and ")}`, "Expected one of them.");
  }
  const settings = await openSettings(cwd, switches.has("global") ? "global" : "local");
  if (!switches.has("shared")) return { settings, attributesFile: settings.attributesFile };
  const { root } = await openRepository(cwd);
  return { settings, attributesFile: path.join(root, ".gitattributes") };
}

async function stepsToTake(settings: GitSettings, attributesFile: string, command: string | null): Promise<Step[]> {
  const steps: Step[] = [];
  for (const [key, value] of Object.entries(driverSettings(command))) {
    if ((await settings.get(key)) === value) continue;
    steps.push({ what: `set ${key} to ${value}`, take: () => settings.set(key, value) });
  }
  const text = textOf(attributesFile);
  const wanted = withDrivers(text);
  if (wanted !== text) {
    steps.push({ what: `name the drivers in ${attributesFile}`, take: async () => write(attributesFile, wanted) });
  }
  return steps;
}

async function stepsBack(settings: GitSettings, attributesFile: string): Promise<Step[]> {
  const steps: Step[] = [];
  for (const key of driverKeys) {
    if ((await settings.get(key)) === null) continue;
    steps.push({ what: `unset ${key}`, take: () => settings.unset(key) });
  }
  const text = textOf(attributesFile);
  const wanted = withoutDrivers(text);
  if (wanted !== text) {
    steps.push({ what: `take the drivers out of ${attributesFile}`, take: async () => write(attributesFile, wanted) });
  }
  return steps;
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** Writes a file, or removes it where nothing is left to write. */
function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  if (text === "") rmSync(file, { force: true });
  else writeFileSync(file, text);
}
