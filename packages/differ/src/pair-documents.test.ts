import { describe, expect, it } from "vitest";
import { pairDocuments } from "./pair-documents.ts";
import { modelOf } from "./testing/models.ts";

const backups = ["Plan backups", "Restore data", "Test restoration", "Encrypt backups"];
const access = ["Grant access", "Review access", "Revoke access", "Rotate keys"];

function document(path: string, names: readonly string[]): ReturnType<typeof modelOf> {
  return modelOf([{ parties: ["Customer", "Provider"], rows: names.map((name) => [name, "A", "R"]) }], path);
}

function paths(...args: Parameters<typeof pairDocuments>): (string | null | boolean)[][] {
  return pairDocuments(...args).map(({ before, after, renamed }) => [
    before?.path ?? null,
    after?.path ?? null,
    renamed === true,
  ]);
}

describe("pairDocuments", () => {
  it("pairs by path, whatever the content", () => {
    expect(paths([document("a.md", backups)], [document("a.md", access)])).toEqual([["a.md", "a.md", false]]);
  });

  it("pairs by content what has no counterpart of its path", () => {
    const before = [document("backup.md", backups), document("access.md", access)];
    const after = [document("new/access.md", access.slice(1)), document("backup.md", backups)];
    expect(paths(before, after)).toEqual([
      ["access.md", "new/access.md", true],
      ["backup.md", "backup.md", false],
    ]);
  });

  it("leaves alone what shares less than half of its activities", () => {
    const before = [document("backup.md", backups)];
    const after = [document("access.md", [...access, "Restore data"])];
    expect(paths(before, after)).toEqual([
      [null, "access.md", false],
      ["backup.md", null, false],
    ]);
  });

  it("gives each document one counterpart: the closest", () => {
    const before = [document("backup.md", backups)];
    const after = [document("copy.md", backups.slice(1)), document("moved.md", backups)];
    expect(paths(before, after)).toEqual([
      [null, "copy.md", false],
      ["backup.md", "moved.md", true],
    ]);
  });

  it.each([
    ["the same folder", ["archive/backup-2.md", "docs/old.md"], ["docs/backup-2.md"], "docs/old.md"],
    ["the nearest name in it", ["docs/restore.md", "docs/backup-1.md"], ["docs/backup-2.md"], "docs/backup-1.md"],
    ["the nearest path elsewhere", ["legal/eu/backup.md", "docs/backup.md"], ["docs/new/backup.md"], "docs/backup.md"],
  ])("decides between documents of equal content by %s", (_name, olds, news, expected) => {
    for (const order of [olds, olds.toReversed()]) {
      const pairs = pairDocuments(
        order.map((path) => document(path, backups)),
        news.map((path) => document(path, backups)),
      );
      expect(pairs.find(({ after }) => after !== null)?.before?.path).toBe(expected);
    }
  });

  it("keeps to the folders when twins were renamed alike", () => {
    const before = [document("a/old.md", backups), document("b/old.md", backups)];
    const after = [document("b/new.md", backups), document("a/new.md", backups)];
    expect(paths(before, after)).toEqual([
      ["b/old.md", "b/new.md", true],
      ["a/old.md", "a/new.md", true],
    ]);
  });

  it("goes by what documents hold before it looks at their paths", () => {
    const before = [document("docs/backup.md", backups.slice(1)), document("old/x.md", backups)];
    expect(paths(before, [document("docs/backup-2.md", backups)])).toEqual([
      ["old/x.md", "docs/backup-2.md", true],
      ["docs/backup.md", null, false],
    ]);
  });
});
