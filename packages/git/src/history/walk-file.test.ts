import { expect, test } from "vitest";

import { openRepository } from "../open-repository.ts";
import { createTestRepository } from "../testing/test-repository.ts";
import type { FileWalk } from "./walk-file.ts";

const author = { name: "Author", email: "author@example.com" };
const table = Array.from({ length: 20 }, (_, index) => `| Activity ${index} | R | A |`).join("\n");
const everything = { firstParent: false };

test("follows a file through its renames, oldest first", async () => {
  using repository = createTestRepository();
  const first = repository.commit("Add duties", { "old\nname.md": table });
  repository.commit("Touch something else", { "other.md": "text" });
  repository.git("mv", "old\nname.md", "duties.md");
  const renamed = repository.commit("Rename duties");
  const changed = repository.commit("Hand over\nthe backups\n\nBody.", { "duties.md": `${table}\n` });
  const { walkFile } = await openRepository(repository.root, repository.environment);

  const walk = await walkFile("HEAD", "duties.md", everything);
  expect(walk).toEqual({
    paths: ["duties.md", "old\nname.md"],
    commits: [
      {
        commit: first,
        parents: [],
        author,
        date: "2024-01-01T00:00:00+00:00",
        subject: "Add duties",
        file: { path: "old\nname.md", hash: repository.git("rev-parse", `${first}:old\nname.md`) },
      },
      {
        commit: renamed,
        parents: [first],
        author,
        date: "2024-01-01T00:02:00+00:00",
        subject: "Rename duties",
        file: { path: "duties.md", hash: repository.git("rev-parse", `${renamed}:duties.md`) },
      },
      {
        commit: changed,
        parents: [renamed],
        author,
        date: "2024-01-01T00:03:00+00:00",
        subject: "Hand over the backups",
        file: { path: "duties.md", hash: repository.git("rev-parse", `${changed}:duties.md`) },
      },
    ],
  });
  expect((await walkFile(renamed, "duties.md", everything)).commits).toEqual(walk.commits.slice(0, 2));
  expect(await walkFile("HEAD", "nowhere.md", everything)).toEqual({ commits: [], paths: ["nowhere.md"] });
});

test("walks both sides of a merge, or lets the merge stand for them", async () => {
  using repository = createTestRepository();
  const first = repository.commit("Add duties", { "duties.md": table });
  repository.git("checkout", "--quiet", "-b", "feature");
  repository.git("mv", "duties.md", "moved.md");
  const one = repository.commit("Rename on the branch");
  const two = repository.commit("Add a row", { "moved.md": `${table}\n| Two | R | A |` });
  repository.git("checkout", "--quiet", "main");
  const aside = repository.commit("Add another", { "duties.md": `| Zero | R | A |\n${table}` });
  repository.git("merge", "--quiet", "--no-ff", "--message", "Merge the feature", "feature");
  const merge = repository.git("rev-parse", "HEAD");
  const { walkFile } = await openRepository(repository.root, repository.environment);

  const { commits } = await walkFile("HEAD", "moved.md", everything);
  expect(commits.map(({ commit }) => commit).toSorted()).toEqual([first, one, two, aside, merge].toSorted());
  expect(commits.at(-1)).toMatchObject({ commit: merge, parents: [aside, two], file: { path: "moved.md" } });
  expect(commits.find(({ commit }) => commit === aside)).toMatchObject({ file: { path: "duties.md" } });
  expect((await walkFile("HEAD", "moved.md", { firstParent: true })).commits).toMatchObject([
    { commit: first, parents: [] },
    { commit: aside, parents: [first], file: { path: "duties.md" } },
    { commit: merge, parents: [aside], file: { path: "moved.md" } },
  ]);
});

test("remembers a file that was deleted", async () => {
  using repository = createTestRepository();
  repository.commit("Add duties", { "duties.md": table });
  repository.git("rm", "--quiet", "duties.md");
  repository.commit("Delete duties");
  const { walkFile } = await openRepository(repository.root, repository.environment);

  expect((await walkFile("HEAD", "duties.md", everything)).commits).toMatchObject([
    { subject: "Add duties", file: { path: "duties.md" } },
    { subject: "Delete duties", file: null },
  ]);
});

test("walks whole histories whatever the user likes to see of one", async () => {
  using repository = createTestRepository();
  repository.commit("Add duties", { "old.md": table });
  repository.git("checkout", "--quiet", "-b", "feature");
  repository.git("mv", "old.md", "duties.md");
  repository.commit("Rename duties");
  repository.git("checkout", "--quiet", "main");
  repository.commit(`Add another row: ${"ö".repeat(60_000)}`, { "old.md": `${table}\n| Last | R | A |` });
  repository.git("merge", "--quiet", "--no-ff", "--message", ":100644 is no difference", "feature");
  const { walkFile } = await openRepository(repository.root, repository.environment);
  const walk = async (firstParent: boolean): Promise<FileWalk> => walkFile("HEAD", "duties.md", { firstParent });
  const [whole, line] = [await walk(false), await walk(true)];
  expect(whole.commits).toHaveLength(4);
  expect(whole.paths).toEqual(["duties.md", "old.md"]);
  expect(line.commits.map(({ file }) => file?.path)).toEqual(["old.md", "old.md", "duties.md"]);

  for (const [key, value] of [
    ["log.follow", "true"],
    ["log.showRoot", "false"],
    ["log.diffMerges", "off"],
    ["log.date", "relative"],
    ["log.showSignature", "true"],
    ["diff.renames", "copies"],
    ["diff.relative", "true"],
    ["diff.noprefix", "true"],
    ["core.abbrev", "5"],
    ["core.quotePath", "true"],
    ["color.ui", "always"],
    ["format.pretty", "oneline"],
    ["i18n.logOutputEncoding", "ISO-8859-1"],
  ] as const) {
    repository.git("config", key, value);
    expect([key, await walk(false), await walk(true)]).toEqual([key, whole, line]);
  }
});

test("ends a walk that nobody wants any more", async () => {
  using repository = createTestRepository();
  repository.commit("Add duties", { "duties.md": table });
  const { walkFile } = await openRepository(repository.root, repository.environment);
  const unwanted = new AbortController();
  const walk = walkFile("HEAD", "duties.md", { firstParent: false, signal: unwanted.signal });
  unwanted.abort();
  await expect(walk).rejects.toMatchObject({ code: "failed" });
});

test("finds the commit of a moment by the committer's date, on the line of first parents", async () => {
  using repository = createTestRepository();
  const first = repository.commit("First");
  repository.git("checkout", "--quiet", "-b", "feature");
  const aside = repository.commit("Second, on the branch");
  repository.git("checkout", "--quiet", "main");
  const third = repository.commit("Third");
  repository.git("merge", "--quiet", "--no-ff", "--message", "Merge", "feature");
  const { commitBefore, commitsBetween, describeCommit } = await openRepository(
    repository.root,
    repository.environment,
  );

  expect(await commitBefore("2024-01-01T00:01:30Z", "HEAD")).not.toBe(aside);
  expect(await commitBefore("2024-01-01T00:02:00Z", third)).toBe(third);
  expect(await commitBefore("2024-01-01T00:01:59Z", third)).toBe(first);
  expect(await commitBefore("2023-12-31T23:59:59Z", "HEAD")).toBeNull();
  expect(await commitsBetween(first, "main")).toEqual(new Set([aside, third, repository.git("rev-parse", "main")]));
  expect(await describeCommit(third)).toEqual({
    commit: third,
    author,
    date: "2024-01-01T00:02:00+00:00",
    subject: "Third",
  });
});
