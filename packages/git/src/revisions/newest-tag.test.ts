import { expect, test } from "vitest";

import { openRepository } from "../open-repository.ts";
import { createTestRepository } from "../testing/test-repository.ts";

test("finds the highest version that a revision contains", async () => {
  using repository = createTestRepository();
  const first = repository.commit("First");
  for (const tag of ["v1.9.0", "v1.10.0-rc.1", "v1.10.0", "model-2.9.0", "model-2.10.0", "nightly"]) {
    repository.git("tag", tag);
  }
  const second = repository.commit("Second");
  repository.git("tag", "--annotate", "--message", "Release", "v1.11.0-rc.1");
  repository.git("checkout", "--quiet", "-b", "v1.10.0", first);
  repository.commit("Aside");
  repository.git("tag", "v9.0.0");
  const { newestTag } = await openRepository(repository.root, repository.environment);

  expect(await newestTag("v*", "main")).toEqual({ name: "v1.11.0-rc.1", commit: second });
  expect(await newestTag("v*", first)).toEqual({ name: "v1.10.0", commit: first });
  expect(await newestTag("v*", "refs/heads/v1.10.0")).toMatchObject({ name: "v9.0.0" });
  expect(await newestTag("model-*", "main")).toEqual({ name: "model-2.10.0", commit: first });
  expect(await newestTag("--format=%(refname)", "main")).toBeNull();
  expect(await newestTag("release-*", "main")).toBeNull();
});

test("says that a shallow clone may lack the tag", async () => {
  using repository = createTestRepository();
  repository.commit("First");
  repository.git("tag", "v1.0.0");
  repository.commit("Second");
  const clone = repository.beside("shallow");
  repository.git("clone", "--quiet", "--depth=1", `file://${repository.root}`, clone);
  const { newestTag, fetch } = await openRepository(clone, repository.environment);

  const asked = newestTag("v*", "HEAD");
  await expect(asked).rejects.toMatchObject({
    code: "shallow",
    message: 'no tag in this shallow clone matches "v*"',
    hint: "If the remote has one, run `git fetch --unshallow --tags origin`.",
    fetch: ["fetch", "--unshallow", "--tags", "origin"],
  });
  await fetch(["fetch", "--unshallow", "--tags", "origin"]);
  expect(await newestTag("v*", "HEAD")).toMatchObject({ name: "v1.0.0" });
});
