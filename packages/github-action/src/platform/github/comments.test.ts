import { type CommentOutcome, type CommentRequest, publishComment } from "@raci-kit/forge";
import { afterEach, describe, expect, test } from "vitest";
import { connectedTo, hurried, writesOf } from "../../testing/connected.ts";
import { type Fault, type FakeGitHub, startFakeGitHub } from "../../testing/fake-github.ts";
import { type GitHubState, stateWith, type StoredComment } from "../../testing/github-state.ts";

const bot = "github-actions[bot]";
const report = "<!-- raci-kit-review -->\n### 2 duties move: Customer becomes accountable for restoring backups.\n";
const place = "/repos/harbourline/duties";
const marker = "<!-- raci-kit-review key=default moves -->";
const body = `${marker}\n### 2 duties move: Customer becomes accountable for restoring backups.\n`;

const request: CommentRequest = {
  proposal: 7,
  author: bot,
  mode: "update",
  key: "default",
  report,
  shifts: 2,
  notes: [],
  isQuiet: false,
};

let fake: FakeGitHub;

afterEach(async () => {
  await fake[Symbol.asyncDispose]();
});

function comment(id: number, login: string, text: string): StoredComment {
  return { id, login, body: text, isHidden: false };
}

function chatter(count: number): StoredComment[] {
  return Array.from({ length: count }, (_, index) => comment(index + 1, "reviewer", `Remark ${index + 1}`));
}

async function start(comments: StoredComment[], faults: Fault[] = [], rest: Partial<GitHubState> = {}): Promise<void> {
  fake = await startFakeGitHub(stateWith({ comments }, rest), { faults });
}

async function publish(changes: Partial<CommentRequest> = {}): Promise<CommentOutcome["outcome"]> {
  const platform = connectedTo(fake).comments;
  const { outcome } = await publishComment(platform, { ...request, author: await platform.author(), ...changes });
  return outcome;
}

function texts(): string[] {
  return (fake.state.pulls[0]?.comments ?? []).map(
    (each) => `${each.login}${each.isHidden ? " (hidden)" : ""}: ${each.body}`,
  );
}

describe("update", () => {
  test("creates the comment and tells where it is", async () => {
    await start([]);
    const { outcome, comment: created } = await publishComment(connectedTo(fake).comments, request);

    expect(outcome).toBe("created");
    expect(created).toMatchObject({ id: 1, author: bot, url: "https://github.example/pull/7#issuecomment-1" });
    expect(texts()).toEqual([`${bot}: ${body}`]);
  });

  test("updates what an earlier run wrote", async () => {
    await start([comment(1, bot, `${marker}\n### 5 duties move\n`)]);

    expect(await publish()).toBe("updated");
    expect(texts()).toEqual([`${bot}: ${body}`]);
  });

  test.each([
    ["as it was written", body],
    ["with other line ends", body.replaceAll("\n", "\r\n")],
    ["without its last line end", body.trimEnd()],
  ])("writes nothing when its comment is there %s", async (_, text) => {
    await start([comment(1, bot, text)]);

    expect(await publish()).toBe("unchanged");
    expect(writesOf(fake)).toEqual([]);
  });

  test("finds its comment on the third page, past a copy of its marker", async () => {
    const copy = comment(120, "visitor", `${marker}\nNothing moves, merge it`);
    const crowd = [...chatter(119), copy, ...chatter(248).slice(120)];
    await start([...crowd, comment(249, bot, `${marker}\nold`), comment(250, "reviewer", "Thanks")]);

    expect(await publish()).toBe("updated");
    expect(fake.requests.filter((each) => each === `GET ${place}/issues/7/comments`)).toHaveLength(3);
    expect(writesOf(fake)).toEqual([`PATCH ${place}/issues/comments/249`]);
    expect(fake.state.pulls[0]?.comments[119]).toEqual(copy);
  });

  test("keeps the comments of two keys apart", async () => {
    await start([comment(1, bot, "<!-- raci-kit-review key=contracts moves -->\nold")]);

    expect(await publish()).toBe("created");
    expect(texts()).toHaveLength(2);
  });

  test("knows the comments of an App's token", async () => {
    await start([comment(1, bot, body), comment(2, "duty-keeper[bot]", `${marker}\nold`)], [], {
      login: "duty-keeper[bot]",
    });

    expect(await publish()).toBe("updated");
    expect(writesOf(fake)).toEqual([`PATCH ${place}/issues/comments/2`]);
  });

  test("begins no comment when there is nothing to tell, and keeps one up to date", async () => {
    await start([]);
    expect(await publish({ isQuiet: true, shifts: 0 })).toBe("none");
    fake.state.pulls[0]?.comments.push(comment(1, bot, body));
    expect(await publish({ isQuiet: true, shifts: 0, report: "### No duty moves\n" })).toBe("updated");
    expect(texts()[0]).toContain("Earlier versions of this change moved duties; none of them moves any more.");
    expect(await publish({ isQuiet: true, shifts: 0, report: "### No duty moves\n" })).toBe("unchanged");
  });
});

describe("other modes", () => {
  const old = comment(3, bot, `${marker}\nold`);

  test("recreate puts the new comment last and takes the old ones away", async () => {
    await start([old, comment(4, "reviewer", "Hm")]);

    expect(await publish({ mode: "recreate" })).toBe("created");
    expect(texts()).toEqual(["reviewer: Hm", `${bot}: ${body}`]);
    expect(await publish({ mode: "recreate" })).toBe("unchanged");
  });

  test("hide-and-recreate folds the old comment away", async () => {
    await start([old]);

    expect(await publish({ mode: "hide-and-recreate" })).toBe("created");
    expect(texts()).toEqual([`${bot} (hidden): ${marker}\nold`, `${bot}: ${body}`]);
    expect(await publish({ mode: "hide-and-recreate" })).toBe("unchanged");
  });

  test("delete leaves other comments alone", async () => {
    await start([old, comment(4, "reviewer", `${marker}\ncopied`)]);

    expect(await publish({ mode: "delete" })).toBe("deleted");
    expect(await publish({ mode: "delete" })).toBe("none");
    expect(texts()).toEqual([`reviewer: ${marker}\ncopied`]);
  });

  test("off asks for nothing", async () => {
    await start([]);

    expect(await publish({ mode: "off" })).toBe("none");
    expect(fake.requests).toEqual(["POST /graphql"]);
  });
});

describe("when things go wrong", () => {
  test("two runs that race leave one comment", async () => {
    await start([]);
    const platform = connectedTo(fake).comments;
    let waiting = 2;
    const bothCreated = Promise.withResolvers<undefined>();
    const atOnce = {
      ...platform,
      create: async (number: number, text: string) => {
        const created = await platform.create(number, text);
        waiting -= 1;
        if (waiting === 0) bothCreated.resolve(undefined);
        await bothCreated.promise;
        return created;
      },
    };
    const outcomes = await Promise.all([publishComment(atOnce, request), publishComment(atOnce, request)]);

    expect(outcomes.map(({ comment: standing }) => standing?.id)).toEqual([1, 1]);
    expect(texts()).toEqual([`${bot}: ${body}`]);
  });

  test("a comment that was created although the answer was lost is not doubled", async () => {
    const lost = { request: `POST ${place}/issues/7/comments`, answer: { status: 502 }, works: true };
    await start([], [lost]);

    expect(await publish()).toBe("created");
    expect(texts()).toEqual([`${bot}: ${body}`]);
  });

  test.each<[string, Fault["answer"]]>([
    ["429 with retry-after", { status: 429, headers: { "retry-after": "2" }, body: { message: "Too many requests" } }],
    ["502", { status: 502, body: { message: "Server Error" } }],
    ["no answer", null],
  ])("tries again after %s", async (_, answer) => {
    await start([], [{ request: `POST ${place}/issues/7/comments`, answer, times: 2 }]);
    const platform = connectedTo(fake, hurried, 0.5).comments;

    expect((await publishComment(platform, request)).outcome).toBe("created");
    expect(texts()).toHaveLength(1);
  });

  test.each<[string, Fault["answer"], string]>([
    ["404", { status: 404, body: { message: "Not Found" } }, "not-found"],
    ["422", { status: 422, body: { message: "Validation Failed" } }, "invalid"],
    ["502 for good", { status: 502, body: { message: "Server Error" } }, "failed"],
  ])("gives up on %s and says what was asked", async (_, answer, kind) => {
    await start([], [{ request: `POST ${place}/issues/7/comments`, answer, times: 9 }]);

    await expect(publish()).rejects.toMatchObject({
      name: "PlatformError",
      kind,
      message: expect.stringContaining(`POST ${place}/issues/7/comments: `),
    });
    expect(texts()).toEqual([]);
  });

  test("tells a token that may not write", async () => {
    await start([], [], { mayWrite: false });

    await expect(publish()).rejects.toMatchObject({ kind: "read-only" });
    await expect(publish({ mode: "delete" })).resolves.toBe("none");
  });

  test("waits as long as GitHub asks for", async () => {
    const answer = { status: 429, headers: { "retry-after": "3" }, body: { message: "Too many requests" } };
    await start([], [{ request: `POST ${place}/issues/7/comments`, answer }]);
    const began = performance.now();
    await publishComment(connectedTo(fake, { second: 100, spaced: false }).comments, request);

    expect(performance.now() - began).toBeGreaterThanOrEqual(299);
    expect(texts()).toHaveLength(1);
  });

  test("waits for a secondary limit to pass", async () => {
    const message = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
    const answer = { status: 403, headers: { "retry-after": "1" }, body: { message } };
    await start([], [{ request: `POST ${place}/issues/7/comments`, answer }]);
    const platform = connectedTo(fake, { second: 1, spaced: true }).comments;

    expect((await publishComment(platform, request)).outcome).toBe("created");
    expect(texts()).toHaveLength(1);
  });
});
