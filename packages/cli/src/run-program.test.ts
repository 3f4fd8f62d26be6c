import { lintFormats } from "@raci-kit/reporters";
import { describe, expect, it } from "vitest";
import { commands } from "./commands.ts";
import { createFolder } from "./testing/folder.ts";
import { type Outcome, runIn } from "./testing/run-in.ts";

const here = import.meta.dirname;

function refusal(message: string, hint?: string): Outcome {
  return { exitCode: 2, stdout: "", stderr: `error: ${message}\n${hint === undefined ? "" : `  ${hint}\n`}` };
}

describe("help", () => {
  it.each(["--help", "-h", "help"])("raci %s lists the commands", async (word) => {
    const { exitCode, stdout, stderr } = await runIn(here, word);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(/^Usage: raci COMMAND \[OPTION\.\.\.\]\n/u);
    for (const { name, summary } of commands) expect(stdout).toMatch(new RegExp(`^  ${name} +${summary}$`, "mu"));
  });

  it("raci alone is wrong usage, and gets the same help", async () => {
    const { stdout } = await runIn(here, "--help");
    expect(await runIn(here, "")).toEqual({ exitCode: 2, stdout: "", stderr: stdout });
  });

  it.each(commands.map(({ name }) => name))("raci %s --help, however it is asked for", async (name) => {
    const { exitCode, stdout, stderr } = await runIn(here, `${name} --help`);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^Usage: raci ${name}\\b`, "u"));
    for (const line of [`${name} -h`, `help ${name}`, `--help ${name}`, `${name} --no-such-option --help`]) {
      expect((await runIn(here, line)).stdout).toBe(stdout);
    }
  });
});

describe("wrong usage", () => {
  it.each<[string, Outcome]>([
    ["lnt", refusal('raci has no command "lnt"', "Did you mean `raci lint`?")],
    ["destroy", refusal('raci has no command "destroy"', "`raci --help` lists the commands.")],
    ["help lnt", refusal('raci has no command "lnt"', "Did you mean `raci lint`?")],
    ["--quiet", refusal("raci has no option --quiet", "`raci --help` lists the commands.")],
    ["lint --qiet", refusal("raci lint has no option --qiet", "Did you mean --quiet?")],
    ["lint -x", refusal("raci lint has no option -x", "See `raci lint --help`.")],
    ["diff --base main", refusal("raci diff has no option --base", "See `raci diff --help`.")],
    ["lint --format", refusal("--format needs a value: FORMAT[=FILE]", "See `raci lint --help`.")],
    ["lint --format=", refusal("--format needs a value: FORMAT[=FILE]", "See `raci lint --help`.")],
    ["lint --config --quiet", refusal("--config needs a value: FILE", "See `raci lint --help`.")],
    ["lint --quiet=yes", refusal('--quiet takes no value, found "yes"', "See `raci lint --help`.")],
    ["lint --format yaml", refusal(`--format cannot be "yaml", expected ${Object.keys(lintFormats).join(", ")}`)],
    [
      "lint --format jsn",
      refusal(`--format cannot be "jsn", expected ${Object.keys(lintFormats).join(", ")}`, "Did you mean json?"),
    ],
    [
      "lint --fail-on warnig",
      refusal('--fail-on cannot be "warnig", expected error, warning, info, none', "Did you mean warning?"),
    ],
    ["diff --fail-on error", refusal('--fail-on cannot be "error", expected major, minor, patch, none')],
    ["parse --format markdown", refusal('--format cannot be "markdown", expected json, text')],
    ["show --format json", refusal("raci show has no option --format", "See `raci show --help`.")],
  ])("raci %s", async (commandLine, expected) => {
    expect(await runIn(here, commandLine)).toEqual(expected);
  });

  it("is told in colour where errors may be coloured, without control characters of its own", async () => {
    const { stderr } = await runIn(here, "l\u001B[2Jnt", { colour: true });
    expect(stderr.startsWith("\u001B[31merror:\u001B[39m raci has no command")).toBe(true);
    expect(stderr).not.toContain("\u001B[2J");
  });
});

describe("--", () => {
  it("ends the options", async () => {
    using folder = createFolder({ "--quiet": "# Hello\n" });
    expect(await runIn(folder.path, "lint -- --quiet")).toMatchObject({
      exitCode: 0,
      stderr: "note: --quiet holds no responsibility matrix\n",
    });
  });
});
