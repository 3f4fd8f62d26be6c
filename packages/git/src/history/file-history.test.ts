import { expect, test } from "vitest";

import { openRepository } from "../open-repository.ts";
import { createTestRepository } from "../testing/test-repository.ts";

const author = { name: "Author", email: "author@example.com" };
const table = Array.from({ length: 20 }, (_, index) => `| Activity ${index} | R | A |`).join("\n");

test("follows a file through its renames, newest first", async () => {
  using repository = createTestRepository();
  const first = repository.commit("Add duties", { "old\nname.md": table });
  repository.commit("Touch something else", { "other.md": "text" });
  repository.git("mv", "old\nname.md", "duties.md");
  const renamed = repository.commit("Rename duties");
  const changed = repository.commit("Hand over\nthe backups\n\nBody.", { "duties.md": `${table}\n` });
  const opened = await openRepository(repository.root, repository.environment);

  const history = await opened.fileHistory("HEAD", "duties.md");
  expect(history).toEqual([
    {
      commit: changed,
      author,
      date: "2024-01-01T00:03:00+00:00",
      subject: "Hand over the backups",
      path: "duties.md",
      hash: repository.git("rev-parse", `${changed}:duties.md`),
    },
    {
      commit: renamed,
      author,
      date: "2024-01-01T00:02:00+00:00",
      subject: "Rename duties",
      path: "duties.md",
      hash: repository.git("rev-parse", `${renamed}:duties.md`),
    },
    {
      commit: first,
      author,
      date: "2024-01-01T00:00:00+00:00",
      subject: "Add duties",
      path: "old\nname.md",
      hash: repository.git("rev-parse", `${first}:old\nname.md`),
    },
  ]);
  expect(await opened.fileHistory(renamed, "duties.md")).toEqual(history.slice(1));
  expect(await opened.fileHistory("HEAD", "nowhere.md")).toEqual([]);
});

test("lets a merge stand for what it brought in", async () => {
  using repository = createTestRepository();
  const first = repository.commit("Add duties", { "duties.md": table });
  repository.git("checkout", "--quiet", "-b", "feature");
  repository.commit("One", { "duties.md": `${table}\n1` });
  repository.commit("Two", { "duties.md": `${table}\n2` });
  repository.git("checkout", "--quiet", "main");
  repository.commit("Aside", { "other.md": "text" });
  repository.git("merge", "--quiet", "--no-ff", "--message", "Merge the feature", "feature");
  const { fileHistory } = await openRepository(repository.root, repository.environment);

  expect(await fileHistory("HEAD", "duties.md")).toMatchObject([
    { subject: "Merge the feature", hash: repository.git("rev-parse", "HEAD:duties.md") },
    { commit: first },
  ]);
});

test("remembers a file that was deleted", async () => {
  using repository = createTestRepository();
  repository.commit("Add duties", { "duties.md": table });
  repository.git("rm", "--quiet", "duties.md");
  repository.commit("Delete duties");
  const { fileHistory } = await openRepository(repository.root, repository.environment);

  expect(await fileHistory("HEAD", "duties.md")).toMatchObject([
    { subject: "Delete duties", path: "duties.md", hash: null },
    { subject: "Add duties", path: "duties.md" },
  ]);
});
