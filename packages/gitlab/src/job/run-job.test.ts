import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import {
  type Fault,
  type FakeGitLab,
  type GitLabState,
  startFakeGitLab,
  type StoredNote,
} from "../testing/fake-gitlab.ts";
import {
  after,
  type JobRun,
  type MergeRequest,
  mergeRequest,
  runSources,
  variablesOf,
} from "../testing/merge-request.ts";

const bot = "project_1_bot";
const verdict = '### 2 duties move: Customer becomes accountable for "Restore a backup", was Harbourline';

let fake: FakeGitLab | null = null;

afterEach(async () => {
  await fake?.[Symbol.asyncDispose]();
  fake = null;
});

/** Runs a job about the customer becoming accountable, or about `change`. */
async function run(
  given: { state?: Partial<GitLabState>; faults?: readonly Fault[]; variables?: object; change?: MergeRequest } = {},
): Promise<JobRun> {
  const { repository, ...commits } = given.change ?? mergeRequest(after);
  fake ??= await startFakeGitLab({ headCommit: commits.head, ...given.state }, given.faults);
  return runSources({ ...variablesOf({ repository, ...commits }, fake.url), ...given.variables });
}

function notes(): string[] {
  return (fake?.state.notes ?? []).map(({ username, body }) => `${username}: ${body.split("\n")[1] ?? body}`);
}

function writes(): string[] {
  return (fake?.requests ?? []).filter((request) => !request.startsWith("GET"));
}

function remark(id: number, more: Partial<StoredNote> = {}): StoredNote {
  return { id, username: "reviewer", body: `Remark\n${id}`, ...more };
}

const marker = "<!-- raci-kit-review key=default moves -->";

describe("the note", () => {
  test("is created, and not written again when it says the same", async () => {
    using change = disposable(mergeRequest(after));
    const first = await run({ change });
    const second = await run({ change });

    expect(first).toMatchObject({ exitCode: 1 });
    expect(first.log).toContain("Note: created https://gitlab.example/group/duties/-/merge_requests/7#note_1");
    expect(second.log).toContain("Note: unchanged");
    expect(writes()).toEqual(["POST notes"]);
    expect(notes()).toEqual([expect.stringContaining(`${bot}: ${verdict}`)]);
  });

  test("is found on the third page, past a copy of its marker and what GitLab notes itself", async () => {
    const crowd = Array.from({ length: 240 }, (_, index) => remark(index + 1));
    const copied = remark(241, { body: `${marker}\nNothing moves` });
    const own = remark(242, { username: bot, body: `${marker}\nold` });
    await run({ state: { notes: [...crowd, copied, own, remark(243, { username: bot, system: true })] } });

    expect(writes()).toEqual(["PUT notes"]);
    expect(fake?.requests.filter((request) => request === "GET notes")).toHaveLength(3);
    expect(notes().at(240)).toBe("reviewer: Nothing moves");
  });

  test("is not written for a commit that is no longer the head", async () => {
    const { log } = await run({ state: { headCommit: "f".repeat(40) } });

    expect(log).toContain(`The merge request has moved on to ${"f".repeat(40)}`);
    expect(writes()).toEqual([]);
  });

  test("is about the proposed commit in a pipeline of merged results", async () => {
    using change = disposable(mergeRequest(after));
    const variables = { CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: change.head, CI_COMMIT_SHA: "e".repeat(40) };
    expect((await run({ change, variables })).log).toContain("Note: created");
  });

  test.each<[string, Fault]>([
    ["429 with retry-after", { request: "POST notes", status: 429, headers: { "retry-after": "0" }, times: 2 }],
    ["502 on a read", { request: "GET notes", status: 502, times: 2 }],
    ["502 although the note was created", { request: "POST notes", status: 502, works: true }],
  ])("stands there once after %s", async (_, fault) => {
    expect((await run({ faults: [fault] })).exitCode).toBe(1);
    expect(notes()).toHaveLength(1);
  });

  test.each<[string, Parameters<typeof run>[0], string]>([
    ["a token that may not write", { state: { mayWrite: false } }, "GitLab answered 403. RACI_TOKEN has to be"],
    ["a token that is wrong", { variables: { RACI_TOKEN: "old" } }, "GitLab answered 401. RACI_TOKEN has to be"],
    ["a GitLab that is down", { faults: [{ request: "POST notes", status: 502, times: 9 }] }, "GitLab answered 502"],
  ])("fails the job with %s, and the report is there", async (_, given, message) => {
    using change = disposable(mergeRequest(after));
    const { exitCode, log } = await run({ ...given, change });

    expect(exitCode).toBe(3);
    expect(log).toMatch(/^error: /mu);
    expect(log).toContain(message);
    expect(reportIn(change, "review.md")).toContain(verdict);
  });

  test("is left out without a token", async () => {
    const { exitCode, log } = await run({ variables: { RACI_TOKEN: "" } });

    expect(exitCode).toBe(1);
    expect(log).toContain("note: RACI_TOKEN is not set");
    expect(fake?.requests).toEqual([]);
  });
});

describe("the gate", () => {
  const loose = "failOn: { review: none }\n";

  test("takes the configuration of the target branch, whatever the merge request says", async () => {
    using change = disposable(mergeRequest(after));
    const head = change.repository.commit("Loosen the gate", { "raci.config.yaml": loose });
    expect((await run({ change: { ...change, head } })).exitCode).toBe(1);
  });

  test.each([
    ["the configuration", { change: mergeRequest(after, loose) }],
    ["a variable", { variables: { RACI_FAIL_ON: "none" } }],
  ])("opens as %s says", async (_, given) => {
    expect((await run(given)).exitCode).toBe(0);
  });
});

test("the report stands in the artifacts, for people, programs and GitLab", async () => {
  using change = disposable(
    mergeRequest(after.replace("| Restore a backup | A | R |", "| Restore a backup | X | R |")),
  );
  await run({ change });

  expect(JSON.parse(reportIn(change, "review.json"))).toMatchObject({ gate: { passed: false } });
  expect(JSON.parse(reportIn(change, "code-quality.json"))).toContainEqual(
    expect.objectContaining({ check_name: "known-role", location: expect.objectContaining({ path: "duties.md" }) }),
  );
});

test.each<[string, Record<string, string | undefined>, string]>([
  ["a job of a branch", { CI_MERGE_REQUEST_IID: undefined }, "expected a job of a merge request pipeline"],
  ["a mode that there is none of", { RACI_NOTE: "shout" }, "RACI_NOTE"],
  ["a configuration that is not there", { RACI_CONFIG: "duties.yaml" }, "The base revision has no duties.yaml"],
])("%s is wrong usage", async (_, variables, message) => {
  const { exitCode, log } = await run({ variables });

  expect(exitCode).toBe(2);
  expect(log).toContain(message);
});

test("a shallow checkout is told what to do", async () => {
  using change = disposable(mergeRequest(after));
  const clone = change.repository.beside("clone");
  change.repository.git("clone", "--quiet", "--depth=1", `file://${change.repository.root}`, clone);
  const { exitCode, log } = await run({ change, variables: { CI_PROJECT_DIR: clone } });

  expect(exitCode).toBe(3);
  expect(log).toContain("GIT_DEPTH: 0");
});

function disposable(change: MergeRequest): MergeRequest & Disposable {
  return { ...change, [Symbol.dispose]: () => change.repository[Symbol.dispose]() };
}

function reportIn({ repository }: MergeRequest, name: string): string {
  return readFileSync(path.join(repository.root, "raci-review", name), "utf8");
}
