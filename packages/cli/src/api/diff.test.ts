import { createTestRepository } from "@raci-kit/git/testing";
import { describe, expect, it } from "vitest";
import { createFolder } from "../testing/folder.ts";
import { house, rows } from "../testing/house.ts";
import { runIn } from "../testing/run-in.ts";
import { diff, diffRevisions } from "./diff.ts";

const before = house(rows.leak, rows.boiler);
const after = house("Report a leak | R | A", rows.boiler);
const config = false;

describe("diff", () => {
  it("reports what the command line prints as JSON", async () => {
    using folder = createFolder({ "old.md": before, "new.md": after });
    const { stdout } = await runIn(folder.path, "diff old.md new.md --format json");
    const sides = [
      { path: "old.md", text: before },
      { path: "new.md", text: after },
    ] as const;
    expect(await diff(...sides, { cwd: folder.path })).toEqual({ ...JSON.parse(stdout), unreadable: [] });
  });

  it("compares two texts", async () => {
    const { summary, documents } = await diff(before, after, { config });
    expect(summary).toMatchObject({ shifts: 2, bump: "major" });
    expect(documents[0]?.changes.map(({ kind }) => kind)).toEqual([
      "accountable-transferred",
      "responsible-transferred",
    ]);
  });

  it("pairs several by path, then by content", async () => {
    const notes = { path: "notes.md", text: house(rows.stairs) };
    const { documents } = await diff([{ path: "a.md", text: before }, notes], [{ path: "b.md", text: before }, notes], {
      config,
    });
    expect(documents.map((each) => [each.previousPath, each.path])).toEqual([
      ["a.md", "b.md"],
      ["notes.md", "notes.md"],
    ]);
  });

  it("goes by the policy of the configuration", async () => {
    const policy = (["accountable", "responsible"] as const).map((duty) => ({ duty, impact: "minor" as const }));
    expect((await diff(before, after, { config: { policy } })).summary.bump).toBe("minor");
  });

  it("refuses two documents of one name", async () => {
    await expect(diff([before, before], after, { config })).rejects.toMatchObject({
      code: "wrong-usage",
      message: "two documents of one revision are called <stdin>",
    });
  });
});

describe("diffRevisions", () => {
  it.each([
    ["a revision with the files on disk", "v1", {}, "diff v1"],
    ["a revision with what is staged", "v1", { staged: true }, "diff v1 --staged"],
    ["two revisions", "v1..HEAD", {}, "diff v1..HEAD"],
    ["some files of two revisions", "v1...HEAD", { files: "docs" }, "diff v1...HEAD docs"],
  ])("compares %s", async (_, revision, options, commandLine) => {
    using repository = createTestRepository();
    repository.commit("Write down who does what", { "docs/house.md": before, "other.md": before });
    repository.git("tag", "v1");
    repository.commit("Move a duty", { "docs/house.md": after, "other.md": house(rows.leak) });
    repository.write({ "other.md": house(rows.boiler) });
    const { stdout } = await runIn(repository.root, `${commandLine} --format json`);
    const report = await diffRevisions(revision, { cwd: repository.root, ...options });
    expect(report).toEqual({ ...JSON.parse(stdout), unreadable: [] });
    expect(report.documents.length).toBeGreaterThan(0);
  });

  it("tells what git cannot answer", async () => {
    using repository = createTestRepository();
    repository.commit("Write down who does what", { "house.md": before });
    await expect(diffRevisions("v9", { cwd: repository.root })).rejects.toMatchObject({
      code: "git-failed",
      exitCode: 3,
    });
    await expect(diffRevisions("HEAD..HEAD", { cwd: repository.root, staged: true })).rejects.toMatchObject({
      code: "wrong-usage",
    });
  });
});
