import tty from "node:tty";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { processTerminal } from "./terminal.ts";

// The tests run without a terminal: what is asked of one is asked of their output.
const terminal = { stdout: false, stderr: false };
vi.mock("node:fs", async (original) => ({
  ...(await original<object>()),
  fstatSync: () => ({ isCharacterDevice: () => true }),
}));

beforeEach(() => {
  vi.spyOn(tty, "isatty").mockImplementation((descriptor) => (descriptor === 1 ? terminal.stdout : terminal.stderr));
  for (const name of ["NO_COLOR", "FORCE_COLOR", "COLUMNS"]) vi.stubEnv(name, undefined);
  vi.stubEnv("TERM", "xterm");
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe("colour", () => {
  it.each<[string, Record<string, string>, boolean, boolean]>([
    ["on a terminal", {}, true, true],
    ["in a pipe", {}, false, false],
    ["on a dumb terminal", { TERM: "dumb" }, true, false],
    ["with NO_COLOR", { NO_COLOR: "1" }, true, false],
    ["with an empty NO_COLOR", { NO_COLOR: "" }, true, true],
    ["with FORCE_COLOR", { FORCE_COLOR: "1" }, false, true],
    ["with FORCE_COLOR=0", { FORCE_COLOR: "0" }, true, false],
    ["with an empty FORCE_COLOR", { FORCE_COLOR: "" }, false, false],
    ["with both", { NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
  ])("%s", (_, environment, isTerminal, expected) => {
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    Object.assign(terminal, { stdout: isTerminal, stderr: isTerminal });
    expect(processTerminal().style.colour).toBe(expected);
    expect(processTerminal().colourErrors).toBe(expected);
  });

  it("of results and of errors are two things", () => {
    Object.assign(terminal, { stdout: false, stderr: true });
    expect(processTerminal()).toMatchObject({ style: { colour: false }, colourErrors: true });
  });
});

describe("width", () => {
  it.each([
    [undefined, 100],
    ["72", 72],
    ["5", 100],
    ["wide", 100],
  ])("in a pipe with COLUMNS=%s is %i", (columns, width) => {
    terminal.stdout = false;
    vi.stubEnv("COLUMNS", columns);
    expect(processTerminal().style.width).toBe(width);
  });
});

describe("the folder", () => {
  it("is the one the process runs in", () => {
    expect(processTerminal().cwd).toBe(process.cwd());
  });
});
