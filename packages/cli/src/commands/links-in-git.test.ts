import { createTestRepository, type TestRepository } from "@raci-kit/git/testing";
import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { house, rows } from "../testing/house.ts";
import { runIn } from "../testing/run-in.ts";

/** A repository whose document goes by other names, too, and has a neighbour in a submodule. */
function houseWithLinks(): TestRepository {
  const repository = createTestRepository();
  const inner = repository.beside("inner");
  mkdirSync(inner);
  repository.git("init", "--quiet", inner);
  repository.git("-C", inner, "commit", "--quiet", "--allow-empty", "--message", "Start");
  repository.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner, "garden");
  repository.write({ "docs/house.md": house(rows.leak, rows.boiler) });
  symlinkSync("docs/house.md", path.join(repository.root, "house.md"));
  symlinkSync("docs", path.join(repository.root, "manuals"));
  symlinkSync("../../elsewhere.md", path.join(repository.root, "docs/away.md"));
  repository.commit("Write down who does what");
  repository.git("tag", "v1");
  repository.commit("Move a duty", { "docs/house.md": house("Report a leak | R | A", rows.boiler) });
  symlinkSync("house.md", path.join(repository.root, "docs/new.md"));
  return repository;
}

const toHouse = `error: house.md is a symbolic link to docs/house.md, and git follows none
  Name the file itself: docs/house.md.
`;
const toManuals = `error: manuals is a symbolic link to docs, and git follows none
  Name the file itself: docs/house.md.
`;
const away = `error: docs/away.md is a symbolic link to ../../elsewhere.md, and git follows none
  It leads out of the repository: name a file in it.
`;
const untracked = `error: docs/new.md is a symbolic link to house.md, and git follows none
  Name the file itself: docs/house.md.
`;
const toGarden = `error: garden is a submodule, whose files have a history of their own
  Run raci in garden, or leave it out.
`;

describe("what git keeps of a link or a submodule is never read as a document", () => {
  const repository = houseWithLinks();
  afterAll(() => repository[Symbol.dispose]());

  it.each([
    ["diff v1:house.md HEAD:docs/house.md", toHouse],
    ["diff v1:docs/house.md HEAD:./house.md", toHouse],
    ["diff :house.md docs/house.md", toHouse],
    ["diff :0:house.md docs/house.md", toHouse],
    ["diff v1:manuals/house.md docs/house.md", toManuals],
    ["diff v1:docs/away.md docs/house.md", away],
    ["diff v1:garden docs/house.md", toGarden],
    ["diff v1:garden/plan.md docs/house.md", toGarden],
    ["diff v1 HEAD -- house.md", toHouse],
    ["diff v1 house.md", toHouse],
    ["diff --staged manuals/house.md", toManuals],
    ["diff docs/new.md", untracked],
    ["diff v1 garden", toGarden],
    ["lint --since v1 house.md", toHouse],
    ["lint --at v1 house.md", toHouse],
    ["show --at v1 house.md", toHouse],
    ["parse --at v1 garden/plan.md", toGarden],
    ["history house.md", toHouse],
    ["history garden", toGarden],
    ["blame manuals/house.md", toManuals],
    ["blame house.md --at v1", toHouse],
  ])("raci %s", async (commandLine, stderr) => {
    expect(await runIn(repository.root, commandLine)).toEqual({ exitCode: 3, stdout: "", stderr });
  });

  it.each([
    ["diff v1:docs/house.md HEAD:docs/house.md", "2 duties move"],
    ["diff v1 HEAD -- docs", "2 duties move"],
    ["history docs/house.md", "docs/house.md · 2 commits"],
    ["show house.md", "house.md · RACI"],
  ])("raci %s goes on as ever", async (commandLine, text) => {
    const { exitCode, stdout } = await runIn(repository.root, commandLine);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringContaining(text) });
  });

  it("a link that became a file is one that was added", async () => {
    repository.git("rm", "--quiet", "house.md");
    repository.commit("Copy", { "house.md": house(rows.stairs) });
    const { stdout } = await runIn(repository.root, "diff v1 HEAD -- house.md");
    expect(stdout).toContain("1 activity added");
  });
});
