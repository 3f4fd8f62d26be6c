import { execFileSync } from "node:child_process";
import { createTestRepository, type TestRepository } from "@raci-kit/git/testing";
import { blameOutput, historyOutput } from "@raci-kit/model/contracts";
import { describe, expect, it } from "vitest";
import { createFolder } from "../testing/folder.ts";
import { house, rows } from "../testing/house.ts";
import { type Outcome, runIn } from "../testing/run-in.ts";

/** A house whose leaks and boiler change hands, through a rename, a rewording and another order. */
function repositoryOfHouse(): TestRepository {
  const repository = createTestRepository();
  repository.commit("Set up duties", { "house.md": house(rows.leak, rows.boiler) });
  repository.git("tag", "v1.0.0");
  repository.commit("Hand leaks over", { "house.md": house("Report a leak | R | A", rows.boiler) });
  repository.git("mv", "house.md", "rooms.md");
  repository.commit("Sort and reword", {
    "rooms.md": house("Replace the old boiler   | I | RA", "Report a leak | R | A", rows.stairs),
  });
  repository.commit("Let nobody care for leaks", {
    "rooms.md": house("Replace the old boiler | A | R", rows.stairs),
  });
  return repository;
}

/** What was printed, hashes and days left out: those of a generated repository say nothing. */
function shown({ stdout }: Outcome): string {
  return stdout.replaceAll(/\b[0-9a-f]{7}\b/gu, "HASH");
}

describe("raci history", () => {
  it("draws who held each duty from when to when", async () => {
    using repository = repositoryOfHouse();
    const outcome = await runIn(repository.root, "history rooms.md");
    expect({ ...outcome, stdout: shown(outcome) }).toEqual({
      exitCode: 0,
      stderr: "",
      stdout: `\
House: RACI
rooms.md (formerly house.md) · 4 commits · 2024-01-01 to 2024-01-01

House: RACI
  Replace the old boiler  formerly Replace the boiler
    accountable  Landlord  █████████···  2024-01-01 HASH to 2024-01-01 HASH
                 Tenant    ·········███  since 2024-01-01 HASH
    responsible  Landlord  ████████████  since 2024-01-01 HASH
    informed     Tenant    █████████···  2024-01-01 HASH to 2024-01-01 HASH
  Paint the stairs
    accountable  Landlord  ······██████  since 2024-01-01 HASH
    responsible  Landlord  ······██████  since 2024-01-01 HASH
    consulted    Tenant    ······██████  since 2024-01-01 HASH
  Report a leak  removed on 2024-01-01
    accountable  Tenant    ███·········  2024-01-01 HASH to 2024-01-01 HASH
                 Landlord  ···██████···  2024-01-01 HASH to 2024-01-01 HASH
    responsible  Landlord  ███·········  2024-01-01 HASH to 2024-01-01 HASH
                 Tenant    ···██████···  2024-01-01 HASH to 2024-01-01 HASH

Commits
  HASH  2024-01-01  Author  Set up duties
  HASH  2024-01-01  Author  Hand leaks over
  HASH  2024-01-01  Author  Sort and reword
  HASH  2024-01-01  Author  Let nobody care for leaks
`,
    });
  });

  it("answers one question", async () => {
    using repository = repositoryOfHouse();
    const asked = "history rooms.md --activity LEAK --duty accountable --since v1.0.0 --party landlord --lang de";
    expect(shown(await runIn(repository.root, asked))).toBe(`\
House: RACI
rooms.md (früher house.md) · 4 Commits · 2024-01-01 bis 2024-01-01

House: RACI
  Report a leak  entfernt am 2024-01-01
    rechenschaftspflichtig  Landlord  ···██████···  2024-01-01 HASH bis 2024-01-01 HASH

Genannte Commits
  HASH  2024-01-01  Author  Hand leaks over
  HASH  2024-01-01  Author  Let nobody care for leaks
`);
  });

  it("keeps to its schema, and tells the history of an earlier revision", async () => {
    using repository = repositoryOfHouse();
    const { stdout } = await runIn(repository.root, "history house.md --until v1.0.0 --format json");
    const history = historyOutput.parse(JSON.parse(stdout));
    expect(history.commits.map(({ subject }) => subject)).toEqual(["Set up duties"]);
    expect(history.activities.map(({ activity }) => activity)).toEqual(["Report a leak", "Replace the boiler"]);
  });

  it.each(["markdown", "html"])("prints %s", async (format) => {
    using repository = repositoryOfHouse();
    const { stdout } = await runIn(repository.root, `history rooms.md --format ${format}`);
    expect(stdout).toContain("Replace the old boiler");
    expect(stdout).toContain("Hand leaks over");
  });

  it("follows a document to its end", async () => {
    using repository = repositoryOfHouse();
    repository.git("rm", "--quiet", "rooms.md");
    repository.commit("Sell the house");
    const { stdout, exitCode } = await runIn(repository.root, "history rooms.md --activity stairs --format json");
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).activities).toMatchObject([{ until: { subject: "Sell the house" } }]);
    expect(await runIn(repository.root, "blame rooms.md")).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining("rooms.md is not in HEAD"),
    });
  });

  it("passes over a version that is no text", async () => {
    using repository = repositoryOfHouse();
    repository.commit("Break it", { "rooms.md": new Uint8Array([0xc3, 0x28, 0xff]) });
    repository.commit("Mend it", { "rooms.md": house("Replace the old boiler | A | R", "Paint the stairs | A | R") });
    const { stdout } = await runIn(repository.root, "history rooms.md --activity stairs --duty accountable");
    expect(stdout).toContain("1 version could not be read and was passed over.");
    expect(shown({ stdout, stderr: "", exitCode: 0 })).toContain("since 2024-01-01 HASH");
    const blamed = blameOutput.parse(JSON.parse((await runIn(repository.root, "blame rooms.md --format json")).stdout));
    expect(blamed.matrices[0]?.activities.map(({ cells }) => cells.map(({ moved }) => moved.subject))).toEqual([
      ["Let nobody care for leaks", "Let nobody care for leaks"],
      ["Mend it", "Mend it"],
    ]);
  });

  it("says that a shallow clone knows half of it", async () => {
    using repository = repositoryOfHouse();
    const clone = repository.beside("clone");
    execFileSync("git", ["clone", "--quiet", "--depth=2", `file://${repository.root}`, clone], {
      env: repository.environment,
      stdio: "pipe",
    });
    const { stdout } = await runIn(clone, "history rooms.md");
    expect(stdout).toContain("History is cut off (shallow clone)");
    expect(await runIn(clone, "blame rooms.md --at 2023-01-01")).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining("git fetch --unshallow"),
    });
  });

  it("finds nothing in a document without a matrix, whatever was asked", async () => {
    using repository = createTestRepository();
    repository.commit("Write", { "notes.md": "# Notes\n" });
    expect((await runIn(repository.root, "history notes.md")).stdout).toContain(
      "No duty was found in the history of this document.",
    );
  });

  it("reads a detached HEAD", async () => {
    using repository = repositoryOfHouse();
    repository.git("checkout", "--quiet", "v1.0.0");
    expect((await runIn(repository.root, "history house.md")).stdout).toContain("house.md · 1 commit");
  });

  it.each([
    ["history", 2, "raci history needs a document"],
    ["history a.md b.md", 2, "raci history takes one document, found 2"],
    ["history rooms.md --party Neighbour", 2, 'no party is or was called "Neighbour"'],
    ["history nowhere.md", 3, "nowhere.md is in no commit that HEAD contains"],
    ["history ../rooms.md", 3, "../rooms.md is outside of the repository"],
    ["history rooms.md --until v9", 3, 'no commit is called "v9"'],
    ["blame rooms.md --at 2023-12-31", 3, "HEAD has no commit from 2023-12-31 or before"],
    ["show rooms.md --at 2023-12-31", 3, "HEAD has no commit from 2023-12-31 or before"],
    ["show - --at v1.0.0", 2, "standard input has no history"],
    ["show attic --at v1.0.0", 3, "attic: no such file or folder at v1.0.0"],
  ])("%s exits with %i", async (commandLine, exitCode, message) => {
    using repository = repositoryOfHouse();
    const outcome = await runIn(repository.root, commandLine);
    expect(outcome).toMatchObject({ exitCode, stderr: expect.stringContaining(`error: ${message}`) });
  });

  it("says where there is no history at all", async () => {
    using folder = createFolder({ "house.md": house(rows.leak) });
    using repository = createTestRepository();
    repository.write({ "house.md": house(rows.leak) });
    expect(await runIn(folder.path, "history house.md")).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining("is not in a git repository"),
    });
    expect(await runIn(repository.root, "history house.md")).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining("the current branch has no commit yet"),
    });
  });
});

describe("raci blame", () => {
  it("names the commit that last moved each cell, whatever else happened to it", async () => {
    using repository = repositoryOfHouse();
    const blamed = blameOutput.parse(JSON.parse((await runIn(repository.root, "blame rooms.md --format json")).stdout));
    expect(
      blamed.matrices[0]?.activities.map(({ activity, cells }) => [
        activity,
        ...cells.map(({ moved }) => moved.subject),
      ]),
    ).toEqual([
      ["Replace the old boiler", "Let nobody care for leaks", "Let nobody care for leaks"],
      ["Paint the stairs", "Sort and reword", "Sort and reword"],
    ]);
    expect(shown(await runIn(repository.root, "blame rooms.md --at v1.0.0"))).toBe(`\
House: RACI
house.md · 2024-01-01 HASH

House: RACI  line 3
  Activity            Tenant     Landlord
  ──────────────────  ─────────  ──────────
  Report a leak       A HASH  R HASH
  Replace the boiler  I HASH  RA HASH

Commits
  HASH  2024-01-01  Author  Set up duties
`);
  });

  it.each(["markdown", "html"])("prints %s", async (format) => {
    using repository = repositoryOfHouse();
    expect((await runIn(repository.root, `blame rooms.md --format ${format}`)).stdout).toContain("Paint the stairs");
  });
});

describe("--at", () => {
  it.each([
    ["parse rooms.md --at v1.0.0", '"path": "house.md"'],
    ["export rooms.md --at v1.0.0", "Report a leak"],
    ["lint rooms.md --at v1.0.0", "No problems"],
    ["show --at v1.0.0", "house.md · RACI · 1 matrix"],
    ["show rooms.md --at 2024-01-01T00:01Z", "Report a leak       R       A"],
    ["show rooms.md --at 2024-01-01T01:00:30+01:00", "Report a leak       A       R"],
    ["show rooms.md --at 2024-01-01", "Paint the stairs"],
  ])("%s reads documents as they were", async (commandLine, expected) => {
    using repository = repositoryOfHouse();
    const { stdout, stderr } = await runIn(repository.root, commandLine);
    expect({ stdout, stderr }).toEqual({ stdout: expect.stringContaining(expected), stderr: "" });
  });
});
