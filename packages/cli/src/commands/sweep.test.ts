import { createTestRepository, type TestRepository } from "@raci-kit/git/testing";
import { sweepOutput } from "@raci-kit/model/contracts";
import { describe, expect, it } from "vitest";
import { createFolder } from "../testing/folder.ts";
import { house, rows } from "../testing/house.ts";
import { runIn } from "../testing/run-in.ts";

/** A document that was reviewed on a day. */
function reviewed(day: string, ...cells: string[]): string {
  return `---\nreviewed: ${day}\n---\n\n${house(...cells)}`;
}

/** A document whose duty moved in its second commit and was reworded in its third, and one that never changed. */
function repositoryOfHouses(): TestRepository {
  const repository = createTestRepository();
  repository.commit("Set up", { "house.md": reviewed("2025-06-01", rows.leak), "yard.md": house(rows.stairs) });
  repository.commit("Hand leaks over", { "house.md": reviewed("2025-06-01", "Report a leak | R | A") });
  repository.commit("Reword", {
    "house.md": reviewed("2025-06-01", "Report any leak | R | A"),
    "notes.md": "# Notes\n",
  });
  return repository;
}

describe("raci sweep", () => {
  it("tells when the meaning changed, not when the words did", async () => {
    using repository = repositoryOfHouses();
    const { exitCode, stdout } = await runIn(repository.root, "sweep --format json");
    const { documents } = sweepOutput.parse(JSON.parse(stdout));

    expect(exitCode).toBe(0);
    expect(
      documents.map(({ path, lastChange, lastReview, parties }) => [path, lastChange?.subject, lastReview, parties]),
    ).toEqual([
      ["house.md", "Hand leaks over", "2025-06-01", ["Tenant", "Landlord"]],
      ["yard.md", "Set up", null, ["Tenant", "Landlord"]],
    ]);
  });

  it("counts a row that went as a change of meaning", async () => {
    using repository = createTestRepository();
    repository.commit("Set up", { "house.md": house(rows.leak, rows.stairs) });
    repository.commit("Drop the stairs", { "house.md": house(rows.leak) });
    const { stdout } = await runIn(repository.root, "sweep --format json");
    expect(JSON.parse(stdout).documents[0].lastChange.subject).toBe("Drop the stairs");
  });

  it("ends with 1 when a review is overdue on the given day, and never without one", async () => {
    using repository = repositoryOfHouses();
    const late = await runIn(repository.root, "sweep --as-of 2026-06-30");
    const intime = await runIn(repository.root, "sweep --as-of 2026-05-30");

    expect(late.exitCode).toBe(1);
    expect(late.stdout).toContain("2025-06-01, overdue");
    expect(late.stdout).toMatch(/\n2 documents, 1 review overdue\.\n$/u);
    expect([intime.exitCode, (await runIn(repository.root, "sweep")).exitCode]).toEqual([0, 0]);
  });

  it("takes the age from the configuration", async () => {
    using repository = repositoryOfHouses();
    repository.write({ "raci.config.yml": "rules: { review-overdue: [warning, { maxAgeDays: 30 }] }\n" });
    expect((await runIn(repository.root, "sweep --as-of 2025-08-01")).exitCode).toBe(1);
  });

  it("works on documents that git does not know, and outside of a repository", async () => {
    using repository = repositoryOfHouses();
    repository.write({ "attic.md": house(rows.leak) });
    using folder = createFolder({ "house.md": house(rows.leak) });
    const [inside, outside] = [
      await runIn(repository.root, "sweep attic.md --format json"),
      await runIn(folder.path, "sweep --format markdown"),
    ];
    expect(JSON.parse(inside.stdout).documents[0].lastChange).toBeNull();
    expect(outside).toMatchObject({ exitCode: 0, stderr: "" });
    expect(outside.stdout).toContain("| house.md | — | never |");
  });

  it("speaks the language that is asked for", async () => {
    using repository = repositoryOfHouses();
    expect((await runIn(repository.root, "sweep --lang de")).stdout).toMatch(
      /2 Dokumente, 0 Durchsichten überfällig\.\n$/u,
    );
  });
});
