import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { writesOf } from "./testing/connected.ts";
import { after } from "./testing/proposal-repository.ts";
import { type ActionRun, type ActionStart, runBundled } from "./testing/run-action.ts";
import { postStart, reviewedFork } from "./testing/fork.ts";
import { propose, type Setting, startOn } from "./testing/setting.ts";

// The bundle pauses between writes as GitHub wants it.
const patience = { timeout: 30_000 };

function review(setting: Setting, given: Partial<ActionStart> = {}): Promise<ActionRun> {
  return runBundled(setting.fake, startOn(setting, given));
}

describe.concurrent("review", patience, () => {
  test("comments, gives a verdict, labels, asks the owners and fails while nobody has agreed", async () => {
    await using setting = await propose(after, {}, { collaborators: ["carol", "harry"] });
    const { fake } = setting;
    const inputs = { "impact-labels": "raci: ", "request-reviews": "true" };
    const { exitCode, log, summary, outputs } = await review(setting, { inputs });

    const [pull] = setting.proposal.state.pulls;
    expect(exitCode).toBe(1);
    expect(log).toContain("::error::The gate is closed");
    expect(pull.comments).toHaveLength(1);
    expect(pull.comments[0]?.body).toContain("Customer becomes accountable for");
    expect(pull.comments[0]?.body).toContain("@\u2060carol or @\u2060harbourline/customers can approve");
    expect(summary).toContain("Customer becomes accountable for");
    expect(fake.state.checks).toMatchObject([
      { name: "Responsibilities", conclusion: "failure", headSha: setting.proposal.head },
    ]);
    expect(fake.state.checks[0]?.output.annotations[0]).toMatchObject({
      path: "duties.md",
      start_line: 8,
      annotation_level: "warning",
    });
    expect(pull.labels).toEqual(["raci: major"]);
    expect(pull.requested).toEqual({ users: ["carol", "harry"], teams: ["customers"] });
    expect(outputs).toMatchObject({
      passed: "false",
      bump: "major",
      comment: "created",
      "comment-id": "1",
      "comment-url": "https://github.example/pull/7#issuecomment-1",
      "check-url": "https://github.example/runs/1",
      "report-path": path.join(setting.proposal.repository.root, "raci-review/review.json"),
    });
    expect(Number(outputs["shifts"])).toBeGreaterThan(0);
    expect(JSON.parse(readFileSync(outputs["report-path"] ?? "", "utf8"))).toMatchObject({ version: 1 });
  });

  test("falls back to the job's page and the log with a token that may only read", async () => {
    await using setting = await propose(after, {}, { mayWrite: false });
    const { exitCode, log, summary, outputs } = await review(setting, { inputs: { "impact-labels": "raci: " } });

    expect(exitCode).toBe(1);
    expect(log.match(/may not write comments, checks, labels/gu)).toHaveLength(1);
    expect(log).toContain("::warning file=duties.md,line=8,endLine=8,title=major change of duties::Customer becomes");
    expect(summary).toContain("Customer becomes accountable for");
    expect(outputs["comment"]).toBe("none");
  });

  test("tells a shallow checkout what to do", async () => {
    await using setting = await propose(after);
    const { repository } = setting.proposal;
    const workspace = repository.beside("shallow");
    repository.git("clone", "--quiet", "--depth=1", `file://${repository.root}`, workspace);
    const { exitCode, log } = await review(setting, { workspace });

    expect(exitCode).toBe(1);
    expect(log).toContain("fetch-depth: 0");
    expect(writesOf(setting.fake)).toEqual([]);
  });

  test("takes the configuration of the base, whatever the pull request says", async () => {
    await using setting = await propose(after);
    const { repository, state } = setting.proposal;
    state.pulls[0].headSha = repository.commit("Loosen the gate", { "raci.config.yaml": "failOn: { review: none }\n" });
    expect((await review(setting)).exitCode).toBe(1);
  });

  test("works behind the base path of an Enterprise server", async () => {
    await using setting = await propose(after, {}, {}, { basePath: "/api/v3" });
    expect((await review(setting)).outputs["comment"]).toBe("created");
  });
});

describe.concurrent("a fork", patience, () => {
  test("gets its comment from a run that never sees its files", async () => {
    await using setting = await reviewedFork(after, runBundled);
    const { fake, proposal } = setting;
    const { exitCode, outputs } = await review(setting, postStart(setting, proposal.head));

    expect({ exitCode, comment: outputs["comment"] }).toEqual({ exitCode: 0, comment: "created" });
    expect(proposal.state.pulls[0].comments[0]?.body).toContain("Customer becomes accountable for");
    expect(fake.state.checks).toMatchObject([{ conclusion: "failure", headSha: proposal.head }]);
  });
});
