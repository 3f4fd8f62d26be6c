import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { startFakeGitLab } from "./testing/fake-gitlab.ts";
import { after, mergeRequest, variablesOf } from "./testing/merge-request.ts";

const program = path.join(import.meta.dirname, "../dist/main.js");

test("the bundled program reviews, writes the note and ends with the gate's verdict", async () => {
  if (!existsSync(program)) throw new Error(`${program} is missing: run \`pnpm build\` first.`);
  const change = mergeRequest(after);
  using repository = change.repository;
  await using fake = await startFakeGitLab({ headCommit: change.head });
  const env = { PATH: process.env["PATH"] ?? "", HOME: repository.root, ...variablesOf(change, fake.url) };
  const { promise, resolve } = Promise.withResolvers<{ exitCode: number; stdout: string; stderr: string }>();
  execFile(process.execPath, [program], { env, cwd: repository.root }, (error, stdout, stderr) => {
    resolve({ exitCode: error === null ? 0 : Number(error.code ?? -1), stdout, stderr });
  });
  const { exitCode, stdout, stderr } = await promise;

  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: "" });
  expect(stdout).toContain("Note: created https://gitlab.example/group/duties/-/merge_requests/7#note_1");
  expect(fake.state.notes).toMatchObject([{ username: "project_1_bot" }]);
});
