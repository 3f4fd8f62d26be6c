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
});
