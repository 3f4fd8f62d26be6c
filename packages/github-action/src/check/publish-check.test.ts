import { afterEach, describe, expect, test } from "vitest";
import { connectedTo, writesOf } from "../testing/connected.ts";
import { type FakeGitHub, type Fault, startFakeGitHub } from "../testing/fake-github.ts";
import { headSha, stateWith } from "../testing/github-state.ts";
import { type CheckOutcome, type CheckRequest, mostAnnotations, publishCheck } from "./publish-check.ts";

const creation = "POST /repos/harbourline/duties/check-runs";
let fake: FakeGitHub;

afterEach(async () => {
  await fake[Symbol.asyncDispose]();
});

async function start(faults: Fault[] = []): Promise<void> {
  fake = await startFakeGitHub(stateWith(), { faults });
}

function publish(count: number, given: Partial<CheckRequest> = {}): Promise<CheckOutcome> {
  const annotations = Array.from({ length: count }, (_, index) => ({
    path: "duties.md",
    startLine: index + 1,
    endLine: index + 1,
    level: "warning" as const,
    title: "major change of duties",
    message: `Customer becomes accountable for "Restore backup ${index + 1}".`,
  }));
  return publishCheck(connectedTo(fake).checks, {
    name: "Responsibilities",
    commit: headSha,
    conclusion: "failure",
    title: "1 duty moves",
    summary: "### 1 duty moves\n",
    annotations,
    setting: null,
    author: "github-actions[bot]",
    ...given,
  });
}

describe("publishCheck", () => {
  test.each([
    [0, 1],
    [50, 1],
    [51, 2],
    [120, 3],
    [mostAnnotations, 10],
  ])("sends %i annotations in %i requests, and loses none", async (count, requests) => {
    await start();
    await publish(count);

    expect(writesOf(fake)).toHaveLength(requests);
    const messages = fake.state.checks[0]?.output.annotations.map(({ message }) => message) ?? [];
    expect(new Set(messages).size).toBe(count);
    expect(fake.state.checks[0]?.output.summary).toBe("### 1 duty moves\n");
  });

  test("says how many were left out", async () => {
    await start();
    await publish(mostAnnotations + 7);

    expect(fake.state.checks[0]?.output.annotations).toHaveLength(mostAnnotations);
    expect(fake.state.checks[0]?.output.summary).toContain("7 more annotations were left out");
  });

  test("gives the same verdict once, and another one again", async () => {
    await start();
    expect((await publish(2)).outcome).toBe("created");
    expect((await publish(2)).outcome).toBe("unchanged");
    expect((await publish(2, { conclusion: "success" })).outcome).toBe("created");
    expect((await publish(2)).outcome).toBe("created");
    expect(fake.state.checks).toHaveLength(3);
  });

  test("does not take another app's verdict for its own", async () => {
    await start();
    await publish(0);
    const [own] = fake.state.checks;
    if (own !== undefined) own.slug = "other-app";

    expect((await publish(0)).outcome).toBe("created");
  });

  test("gives no verdict twice when the answer was lost", async () => {
    await start([{ request: creation, answer: { status: 502, body: { message: "Server Error" } }, works: true }]);

    expect((await publish(3)).run.id).toBe(1);
    expect(fake.state.checks).toHaveLength(1);
  });

  test("adds no annotation twice when the answer was lost", async () => {
    const request = "PATCH /repos/harbourline/duties/check-runs/1";
    await start([{ request, answer: { status: 502, body: { message: "Server Error" } }, works: true }]);
    await publish(120);

    expect(fake.state.checks[0]?.output.annotations).toHaveLength(120);
    expect((await publish(120)).outcome).toBe("unchanged");
  });

  test("begins anew when some annotations never arrived", async () => {
    const request = "PATCH /repos/harbourline/duties/check-runs/1";
    await start([{ request, answer: { status: 502, body: { message: "Server Error" } }, times: 9 }]);
    await expect(publish(120)).rejects.toMatchObject({ kind: "failed" });

    expect((await publish(120)).outcome).toBe("created");
    expect(fake.state.checks.map(({ output }) => output.annotations.length)).toEqual([50, 120]);
  });

  test("tries again after a stumble, and gives up in the end", async () => {
    const answer = { status: 502, body: { message: "Server Error" } };
    await start([{ request: creation, answer, times: 5 }]);

    await expect(publish(1)).rejects.toMatchObject({ kind: "failed" });
    expect((await publish(1)).outcome).toBe("created");
    expect(writesOf(fake)).toHaveLength(6);
  });
});
