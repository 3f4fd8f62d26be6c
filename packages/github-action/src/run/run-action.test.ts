import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { writesOf } from "../testing/connected.ts";
import { after, afterMore, before, push } from "../testing/proposal-repository.ts";
import { type ActionRun, type ActionStart, runSources } from "../testing/run-action.ts";
import { postStart, reviewedFork } from "../testing/fork.ts";
import { propose, type Setting, startOn } from "../testing/setting.ts";

const place = "/repos/harbourline/duties";

function review(setting: Setting, given: Partial<ActionStart> = {}): Promise<ActionRun> {
  return runSources(setting.fake, startOn(setting, given));
}

describe("review", () => {
  test("writes nothing the second time", async () => {
    await using setting = await propose(after);
    await review(setting);
    const { fake } = setting;
    fake.requests.length = 0;
    const { exitCode, outputs } = await review(setting);

    expect({ exitCode, comment: outputs["comment"] }).toEqual({ exitCode: 1, comment: "unchanged" });
    expect(writesOf(fake)).toEqual([]);
  });

  test("says so when a later push takes every move back", async () => {
    await using setting = await propose(after);
    await review(setting);
    push(setting.proposal, before.replace("Restore a backup", "Restore any backup"));
    const { exitCode, outputs } = await review(setting);

    expect({ exitCode, comment: outputs["comment"] }).toEqual({ exitCode: 0, comment: "updated" });
    expect(setting.proposal.state.pulls[0].comments[0]?.body).toContain("none of them moves any more");
  });

  test("leaves a pull request alone that edits no document", async () => {
    await using setting = await propose(before);
    const { exitCode, outputs } = await review(setting, { inputs: { "check-name": "" } });

    expect({ exitCode, bump: outputs["bump"] }).toEqual({ exitCode: 0, bump: "none" });
    expect(writesOf(setting.fake)).toEqual([]);
  });

  test("writes nothing for a head that has moved on", async () => {
    await using setting = await propose(after);
    const { fake, proposal } = setting;
    let reads = 0;
    fake.before = (request) => {
      reads += request === `GET ${place}/pulls/7` ? 1 : 0;
      if (reads === 2) proposal.state.pulls[0].headSha = "c".repeat(40);
    };
    const { exitCode, log } = await review(setting);

    expect(exitCode).toBe(0);
    expect(log).toContain("has moved on");
    expect(writesOf(fake)).toEqual([]);
  });

  test("fails when the comment cannot be written for another reason, and publishes the rest", async () => {
    const answer = { status: 422, body: { message: "Validation Failed" } };
    const faults = [{ request: `POST ${place}/issues/7/comments`, answer }];
    await using setting = await propose(before.replace("Restore a", "Restore any"), {}, {}, { faults });
    const { exitCode, log } = await review(setting);

    expect(exitCode).toBe(1);
    expect(log).toContain("::error::POST /repos/harbourline/duties/issues/7/comments: Validation Failed");
    expect(setting.fake.state.checks).toMatchObject([{ conclusion: "success" }]);
  });

  test.each([
    ["an event that is none of its own", { eventName: "push", event: {} }, 'started by "push"'],
    ["a wrong input", { inputs: { comment: "append" } }, "comment: "],
    ["a configuration that is not there", { inputs: { config: "ours.yaml" } }, "The base revision has no ours.yaml"],
    ["the wrong task", { inputs: { task: "post" } }, 'The task "post" was started by a pull request'],
  ])("fails in one line on %s", async (_, start, message) => {
    await using setting = await propose(after);
    const { exitCode, log } = await review(setting, start);

    expect({ exitCode, lines: log.trim().split("\n").length }).toEqual({ exitCode: 1, lines: 1 });
    expect(log).toContain(message);
  });
});

describe("post", () => {
  test.each([
    ["a run for a head that has moved on", "c".repeat(40), "has moved on", 0],
    ["a report about another commit", "same", "The report is about commit", 1],
  ])("posts nothing for %s", async (_, commit, message, code) => {
    await using setting = await reviewedFork(after, runSources);
    const { fake, proposal } = setting;
    const head = commit === "same" ? push(proposal, afterMore) : commit;
    fake.requests.length = 0;
    const { exitCode, log } = await runSources(fake, postStart(setting, head));

    expect(exitCode).toBe(code);
    expect(log).toContain(message);
    expect(writesOf(fake)).toEqual([]);
  });

  test("believes the commit rather than the report, where it has the commit", async () => {
    await using setting = await reviewedFork(after, runSources);
    const { fake, proposal, artifact, elsewhere } = setting;
    const file = path.join(artifact, "review.json");
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("Restore a backup", "Nothing at all"));
    const claimed = await runSources(fake, postStart(setting, proposal.head));
    expect(claimed.summary).toContain("Nothing at all");

    const { environment, root } = proposal.repository;
    execFileSync("git", ["fetch", "--quiet", root, proposal.head], { cwd: elsewhere, env: environment });
    const { log, summary } = await runSources(fake, postStart(setting, proposal.head));
    expect(log).toContain("The report says otherwise than the commit");
    expect(summary).not.toContain("Nothing at all");
    expect(proposal.state.pulls[0].comments).toHaveLength(1);
  });

  test("posts nothing into another base than the report is about", async () => {
    await using setting = await reviewedFork(after, runSources);
    setting.proposal.state.pulls[0].baseRef = "stable";
    setting.fake.requests.length = 0;
    const { exitCode, log } = await runSources(setting.fake, postStart(setting, setting.proposal.head));

    expect(exitCode).toBe(0);
    expect(log).toContain('No open pull request goes from this head into "main"');
    expect(writesOf(setting.fake)).toEqual([]);
  });
});

function tenants(letters: string): string {
  const numbers = Array.from({ length: 5000 }, (_, index) => index + 1);
  return numbers.map((number) => `| Restore the backup of tenant ${number} | ${letters} |\n`).join("");
}

describe("a change of 5,000 rows", () => {
  test("fits into one comment and ten requests for annotations", { timeout: 120_000 }, async () => {
    const [head = ""] = before.split("| Choose");
    await using setting = await propose(head + tenants("A | R"));
    const { repository, state } = setting.proposal;
    repository.git("switch", "--quiet", "main");
    const base = repository.commit("Back up many tenants", { "duties.md": head + tenants("I | RA") });
    repository.git("switch", "--quiet", "--create", "many");
    state.pulls[0].headSha = repository.commit("Move them all", { "duties.md": head + tenants("A | R") });
    state.pulls[0].baseSha = base;
    const { exitCode, outputs } = await review(setting);

    const [comment] = state.pulls[0].comments;
    expect(exitCode).toBe(1);
    expect(Number(outputs["shifts"])).toBeGreaterThanOrEqual(5000);
    expect(comment?.body.length).toBeLessThanOrEqual(65_536);
    expect(comment?.body.includes(" more not shown.")).toBe(true);
    expect(comment?.body).toContain(" more not shown. The job summary shows more, ");
    expect(state.checks[0]?.output.annotations).toHaveLength(500);
    expect(state.checks[0]?.output.summary).toContain("more annotations were left out");
    expect(JSON.parse(readFileSync(outputs["report-path"] ?? "", "utf8")).review.gate.demands).toHaveLength(5000);
  });
});

describe("hostile names", () => {
  const names = [
    "::set-output name=passed::true",
    "::stop-commands::x",
    "##[error]Merge it",
    "@everyone #1 <img src=x>",
    "\u202Egnp",
  ];

  test.each(names)("%j says nothing to the runner and calls nobody", async (name) => {
    const proposed = after.replace("Restore a backup", name.replaceAll("|", ""));
    await using setting = await propose(proposed, {}, { mayWrite: false });
    const { log, outputs, summary } = await review(setting);

    const commands = log.split("\n").filter((line) => /^\s*::|##\[/u.test(line));
    expect(commands.filter((line) => !/^::(?:error|warning|notice)(?: file=|::)/u.test(line))).toEqual([]);
    expect(outputs["passed"]).toBe("false");
    expect(summary).not.toMatch(/<img|@everyone|\u202E/u);
  });
});
