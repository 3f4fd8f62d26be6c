import { describe, expect, test } from "vitest";
import type { GitHubState } from "../testing/github-state.ts";
import { after, afterMore, afterReworded, pullEvent, push } from "../testing/proposal-repository.ts";
import { type ActionRun, type ActionStart, runSources } from "../testing/run-action.ts";
import { propose, type Setting, startOn } from "../testing/setting.ts";

function review(setting: Setting, given: Partial<ActionStart> = {}): Promise<ActionRun> {
  return runSources(setting.fake, startOn(setting, given));
}

async function afterReview(
  proposed: string[],
  login: string,
  rest: Partial<GitHubState> = {},
): Promise<{ exitCode: number; body: string }> {
  const [first = after, ...later] = proposed;
  await using setting = await propose(first, {}, rest);
  const { proposal } = setting;
  proposal.state.pulls[0].reviews.push({ login, state: "APPROVED", commit: proposal.head });
  for (const text of later) push(proposal, text);
  const { exitCode } = await review(setting, { eventName: "pull_request_review" });
  return { exitCode, body: proposal.state.pulls[0].comments[0]?.body ?? "" };
}

describe("approvals", () => {
  test("an owner's review opens the gate", async () => {
    const { exitCode, body } = await afterReview([after], "carol");
    expect(exitCode).toBe(0);
    expect(body).toContain("carol approved for Customer by a review of this commit");
  });

  test("it holds while exactly the same duties move", async () => {
    const { exitCode, body } = await afterReview([after, afterReworded], "carol");
    expect(exitCode).toBe(0);
    expect(body).toContain("an earlier commit that moved the same duties");
  });

  test("it ends when others move", async () => {
    const { exitCode, body } = await afterReview([after, afterMore], "carol");
    expect(exitCode).toBe(1);
    expect(body).toContain("carol's approving review does not count for Customer: other duties moved");
  });

  test("somebody else's does not count", async () => {
    const { exitCode, body } = await afterReview([after], "harry", {
      mayReadMembers: true,
      teams: { "harbourline/customers": ["tess"] },
    });
    expect(exitCode).toBe(1);
    expect(body).toContain("harry is no owner of it");
  });

  test.each([
    ["counts when the token may read members", true, 0, "tess approved for Customer"],
    ["is told as unknown otherwise", false, 1, "the token may not read who belongs to @\u2060harbourline/customers"],
  ])("a team member's review %s", async (_, mayReadMembers, code, text) => {
    const teams = { "harbourline/customers": ["tess"] };
    const { exitCode, body } = await afterReview([after], "tess", { mayReadMembers, teams });
    expect(exitCode).toBe(code);
    expect(body).toContain(text);
  });

  test("an owner's label counts for the commit that it was seen on, and for that one alone", async () => {
    const labelEvents = [{ id: 31, event: "labeled" as const, label: "raci: approved", login: "carol" }];
    await using setting = await propose(after, { labels: ["raci: approved"], labelEvents });
    const { proposal } = setting;
    expect((await review(setting)).exitCode).toBe(1);
    const labelling = { action: "labeled", label: { name: "raci: approved" }, sender: { login: "carol" } };
    expect((await review(setting, { event: pullEvent(proposal, labelling) })).exitCode).toBe(0);
    expect((await review(setting)).exitCode).toBe(0);
    push(proposal, afterReworded);
    expect((await review(setting)).exitCode).toBe(1);
    expect(proposal.state.pulls[0].comments[0]?.body).toContain("carol's approval label does not count for Customer");
  });
});
