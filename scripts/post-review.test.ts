import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startFakeGitHub } from "./testing/fake-github.ts";
import type { FakeGitHub } from "./testing/fake-github.ts";

interface Run {
  code: number | string;
  stdout: string;
  stderr: string;
}

let folder: string;
let fake: FakeGitHub;

async function start(mayWrite: boolean): Promise<void> {
  fake = await startFakeGitHub({ comments: [], login: null, mayWrite });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "post-review-"));
  writeFileSync(join(folder, "review.md"), "24 rows edited, 0 duties moved\n");
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await fake.close();
});

function postReview(environment: Record<string, string>, file: string = join(folder, "review.md")): Promise<Run> {
  const env = {
    GITHUB_API_URL: fake.url,
    GITHUB_REPOSITORY: "harbourline/duties",
    GITHUB_TOKEN: "secret",
    HEAD_REPOSITORY: "harbourline/duties",
    PULL_REQUEST_NUMBER: "7",
    ...environment,
  };
  return new Promise((resolve) => {
    const args = [join(import.meta.dirname, "post-review.ts"), file];
    execFile(process.execPath, args, { env }, (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stdout, stderr });
    });
  });
}

describe("post-review", () => {
  it("posts the file as a comment and says so", async () => {
    await start(true);

    expect(await postReview({})).toEqual({ code: 0, stdout: "The review comment on #7 is created.\n", stderr: "" });
    expect(fake.comments.map((comment) => comment.body)).toEqual([
      "<!-- raci-kit-review -->\n24 rows edited, 0 duties moved\n",
    ]);
  });

  it.each([
    ["a fork", "visitor/duties"],
    ["a fork that is gone", ""],
  ])("asks GitHub nothing for a pull request from %s", async (_, head) => {
    await start(true);
    const { code, stdout, stderr } = await postReview({ HEAD_REPOSITORY: head });

    expect({ code, stderr, lines: stdout.split("\n").length }).toEqual({ code: 0, stderr: "", lines: 2 });
    expect(stdout).toContain("the review is in the job summary only");
    expect(fake.requests).toEqual([]);
  });

  it("does not fail over a token that may only read", async () => {
    await start(false);
    const { code, stdout } = await postReview({});

    expect(code).toBe(0);
    expect(stdout).toContain("the review is in the job summary only");
    expect(fake.comments).toEqual([]);
  });

  it.each([
    ["a wrong token", { GITHUB_TOKEN: "guess" }, "Bad credentials"],
    ["no token", { GITHUB_TOKEN: "" }, "GITHUB_TOKEN is not set"],
    ["a number that is none", { PULL_REQUEST_NUMBER: "7/files" }, 'PULL_REQUEST_NUMBER is "7/files"'],
    ["a repository without owner", { GITHUB_REPOSITORY: "duties", HEAD_REPOSITORY: "duties" }, "expected owner/name"],
  ])("fails in one line on %s", async (_, environment, message) => {
    await start(true);
    const { code, stdout, stderr } = await postReview(environment);

    expect({ code, stdout, lines: stderr.split("\n").length }).toEqual({ code: 1, stdout: "", lines: 2 });
    expect(stderr).toContain(message);
  });

  it("fails on a review that no comment can hold", async () => {
    await start(true);
    const file = join(folder, "long.md");
    writeFileSync(file, "| Activity |\n".repeat(6000));

    expect((await postReview({}, file)).stderr).toContain("a comment on GitHub holds 65536");
    expect(fake.requests).toEqual([]);
  });
});
