import { Octokit } from "@octokit/rest";
import { afterEach, describe, expect, it } from "vitest";
import { startFakeGitHub } from "./testing/fake-github.ts";
import type { FakeGitHub, GitHubState, StoredComment } from "./testing/fake-github.ts";
import { commentBody, isOwnComment, longestBody, marker, publishReview } from "./review-comment.ts";

const bot = "github-actions[bot]";
const report = "**Customer** became accountable for 2 more activities.\n";
const pull = { owner: "harbourline", repository: "duties", number: 7 };

let running: FakeGitHub | undefined;

afterEach(async () => {
  await running?.close();
});

async function start(state: Partial<GitHubState>): Promise<{ fake: FakeGitHub; github: Octokit }> {
  running = await startFakeGitHub({ comments: [], login: null, mayWrite: true, ...state });
  const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  return { fake: running, github: new Octokit({ auth: "secret", baseUrl: running.url, log: quiet }) };
}

function comment(id: number, login: string, body: string): StoredComment {
  return { id, body, user: { login } };
}

function chatter(count: number): StoredComment[] {
  return Array.from({ length: count }, (_, index) => comment(index + 1, "reviewer", `Point ${index + 1}`));
}

function writesOf(fake: FakeGitHub): string[] {
  return fake.requests.filter((request) => !request.startsWith("GET "));
}

describe("publishReview", () => {
  it("creates the comment where there is none", async () => {
    const { fake, github } = await start({ comments: chatter(3) });

    expect(await publishReview(github, pull, report)).toBe("created");
    expect(fake.comments.at(-1)).toEqual(comment(4, bot, `${marker}\n${report}`));
  });

  it("updates its comment when the review says something else", async () => {
    const { fake, github } = await start({
      comments: [...chatter(1), comment(2, bot, `${marker}\n**Customer** became accountable for 1 more activity.\n`)],
    });

    expect(await publishReview(github, pull, report)).toBe("updated");
    expect(fake.comments).toEqual([...chatter(1), comment(2, bot, `${marker}\n${report}`)]);
  });

  it.each([
    ["as it was sent", `${marker}\n${report}`],
    ["with other line ends", `${marker}\r\n${report.trimEnd()}\r\n`],
    ["without its last line end", `${marker}\n${report.trimEnd()}`],
  ])("writes nothing when its comment is there %s", async (_, body) => {
    const { fake, github } = await start({ comments: [comment(1, bot, body)] });

    expect(await publishReview(github, pull, report)).toBe("unchanged");
    expect(writesOf(fake)).toEqual([]);
  });

  it("settles: a second run after the first changes nothing", async () => {
    const { fake, github } = await start({});

    expect(await publishReview(github, pull, report)).toBe("created");
    expect(await publishReview(github, pull, report)).toBe("unchanged");
    expect(fake.comments).toHaveLength(1);
  });

  it("finds its comment on the third page", async () => {
    const { fake, github } = await start({ comments: [...chatter(240), comment(241, bot, `${marker}\nold`)] });

    expect(await publishReview(github, pull, report)).toBe("updated");
    expect(fake.requests.filter((request) => request.startsWith("GET /repos/"))).toHaveLength(3);
    expect(writesOf(fake)).toEqual(["PATCH /repos/harbourline/duties/issues/comments/241"]);
  });

  it("leaves a comment alone that somebody else wrote under the same marker", async () => {
    const copied = comment(1, "reviewer", `${marker}\nNothing to see here`);
    const { fake, github } = await start({ comments: [copied] });

    expect(await publishReview(github, pull, report)).toBe("created");
    expect(fake.comments).toEqual([copied, comment(2, bot, `${marker}\n${report}`)]);
  });

  it("knows the comments of a token that belongs to a person", async () => {
    const { fake, github } = await start({
      login: "maintainer",
      comments: [comment(1, bot, `${marker}\nold`), comment(2, "maintainer", `${marker}\nold`)],
    });

    expect(await publishReview(github, pull, report)).toBe("updated");
    expect(writesOf(fake)).toEqual(["PATCH /repos/harbourline/duties/issues/comments/2"]);
  });

  it("asks nothing of GitHub for a review that no comment can hold", async () => {
    const { fake, github } = await start({});

    await expect(publishReview(github, pull, "A".repeat(longestBody))).rejects.toThrow(/holds 65536: read it in/u);
    expect(fake.requests).toEqual([]);
  });

  it("passes on what GitHub refuses", async () => {
    const { github } = await start({ mayWrite: false });

    await expect(publishReview(github, pull, report)).rejects.toThrow("Resource not accessible by integration");
    await expect(publishReview(github, { ...pull, number: 8 }, report)).rejects.toThrow("Not Found");
  });
});

describe("commentBody", () => {
  it("puts the marker first, once", () => {
    expect(commentBody(report)).toBe(`${marker}\n${report}`);
    expect(commentBody(commentBody(report))).toBe(`${marker}\n${report}`);
  });

  it("fills a comment to the last character", () => {
    const room = longestBody - marker.length - 1;

    expect(commentBody("A".repeat(room))).toHaveLength(longestBody);
    expect(() => commentBody("A".repeat(room + 1))).toThrow("The review has 65537 characters");
  });
});

describe("isOwnComment", () => {
  it.each([
    ["its author and its first line", bot, `${marker}\n${report}`, true],
    ["the line with a carriage return", bot, `${marker}\r\n${report}`, true],
    ["a quoted marker", bot, `> ${marker}\n${report}`, false],
    ["a marker further down", bot, `Hello\n${marker}`, false],
    ["another author", "github-actions", `${marker}\n${report}`, false],
  ])("looks at %s", (_, login, body, own) => {
    expect(isOwnComment(comment(1, login, body), bot)).toBe(own);
  });

  it("takes a comment without an author or a body for somebody else's", () => {
    expect(isOwnComment({ id: 1, body: `${marker}\n`, user: null }, bot)).toBe(false);
    expect(isOwnComment({ id: 1, user: { login: bot } }, bot)).toBe(false);
  });
});
