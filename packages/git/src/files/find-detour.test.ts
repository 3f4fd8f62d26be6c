import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

import { openRepository } from "../open-repository.ts";
import { createTestRepository } from "../testing/test-repository.ts";

describe("a path in a repository with links and a submodule", () => {
  const repository = createTestRepository();
  afterAll(() => repository[Symbol.dispose]());
  repository.write({ "docs/duties.md": "duties", "docs/two\nlines.md": "lines" });
  symlinkSync("docs/duties.md", join(repository.root, "link.md"));
  symlinkSync("docs", join(repository.root, "manuals"));
  symlinkSync("/etc/motd", join(repository.root, "docs/absolute.md"));
  mkdirSync(repository.beside("inner"));
  repository.git("init", "--quiet", repository.beside("inner"));
  repository.git("-C", repository.beside("inner"), "commit", "--quiet", "--allow-empty", "--message", "Inner");
  const submodule = ["submodule", "--quiet", "add", repository.beside("inner"), "module"];
  repository.git("-c", "protocol.file.allow=always", ...submodule);
  repository.commit("Mixed");

  test.each([
    ["docs/duties.md", null],
    ["docs/two\nlines.md", null],
    ["docs", null],
    ["nowhere.md", null],
    ["link.md", { kind: "symbolic link", path: "link.md", target: "docs/duties.md" }],
    ["manuals/duties.md", { kind: "symbolic link", path: "manuals", target: "docs" }],
    ["docs/absolute.md", { kind: "symbolic link", path: "docs/absolute.md", target: "/etc/motd" }],
    ["module", { kind: "submodule", path: "module", target: null }],
    ["module/duties.md", { kind: "submodule", path: "module", target: null }],
    ["module.md", null],
  ])("leads to %j through %j", async (path, detour) => {
    const { findDetour } = await openRepository(join(repository.root, "docs"), repository.environment);
    expect(await findDetour({ revision: "HEAD" }, path)).toEqual(detour);
    expect(await findDetour("index", path)).toEqual(detour);
  });
});
