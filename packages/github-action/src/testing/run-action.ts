import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { start as startAction } from "../run/start.ts";
import { hurried } from "./connected.ts";
import type { FakeGitHub } from "./fake-github.ts";

const folder = path.join(import.meta.dirname, "../..");
const main = path.join(folder, "dist/main.js");
const { inputs } = z
  .object({ inputs: z.record(z.string(), z.object({ default: z.string() })) })
  .parse(parse(readFileSync(path.join(folder, "action.yml"), "utf8")));

/** What one run of the action did. */
export interface ActionRun {
  exitCode: number;
  log: string;
  summary: string;
  outputs: Readonly<Record<string, string>>;
}

/** What starts a run. */
export interface ActionStart {
  eventName: string;
  event: object;
  workspace: string;
  inputs?: Readonly<Record<string, string>>;
}

/** Starts the bundled action in a process of its own. */
export function runBundled(fake: FakeGitHub, start: ActionStart): Promise<ActionRun> {
  if (!existsSync(main)) throw new Error(`${main} is missing: run \`pnpm build\` first.`);
  return withRunner(fake, start, (env) => {
    const { promise, resolve } = Promise.withResolvers<RunResult>();
    execFile(process.execPath, [main], { env, cwd: start.workspace }, (error, stdout, stderr) => {
      resolve({ exitCode: error === null ? 0 : Number(error.code ?? -1), log: stdout + stderr });
    });
    return promise;
  });
}

/** Runs the action's sources in this process, without the pauses that GitHub asks for. */
export function runSources(fake: FakeGitHub, start: ActionStart): Promise<ActionRun> {
  return withRunner(fake, start, async (env) => {
    const log: string[] = [];
    const exitCode = await startAction(env, (text) => log.push(text), hurried);
    return { exitCode, log: log.join("") };
  });
}

type RunResult = Pick<ActionRun, "exitCode" | "log">;

/** Gives what GitHub's runner gives: the inputs of `action.yml`, an event file and files to write to. */
async function withRunner(
  fake: FakeGitHub,
  { eventName, event, workspace, inputs: given }: ActionStart,
  run: (env: Record<string, string>) => Promise<RunResult>,
): Promise<ActionRun> {
  const temporary = realpathSync(mkdtempSync(path.join(tmpdir(), "raci-action-")));
  const file = (name: string, content: string): string => {
    writeFileSync(path.join(temporary, name), content);
    return path.join(temporary, name);
  };
  const files = {
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(event)),
    GITHUB_OUTPUT: file("output", ""),
    GITHUB_STEP_SUMMARY: file("summary.md", ""),
  };
  try {
    const result = await run({
      PATH: process.env["PATH"] ?? "",
      HOME: temporary,
      GITHUB_API_URL: fake.url,
      GITHUB_REPOSITORY: `${fake.state.owner}/${fake.state.repository}`,
      GITHUB_EVENT_NAME: eventName,
      GITHUB_WORKSPACE: workspace,
      ...files,
      ...inputVariables({ token: "secret", ...given }),
    });
    const summary = readFileSync(files.GITHUB_STEP_SUMMARY, "utf8");
    return { ...result, summary, outputs: outputsIn(readFileSync(files.GITHUB_OUTPUT, "utf8")) };
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [`INPUT_${name.toUpperCase()}`, given[name] ?? input.default]),
  );
}

/** Reads the file as the runner does: `name<<end`, the value, `end`. */
function outputsIn(text: string): Record<string, string> {
  const matches = text.matchAll(/^(?<name>[\w-]+)<<(?<end>\S+)\n(?<value>[^]*?)\n\k<end>$/gmu);
  return Object.fromEntries([...matches].map(({ groups = {} }) => [groups["name"] ?? "", groups["value"] ?? ""]));
}
