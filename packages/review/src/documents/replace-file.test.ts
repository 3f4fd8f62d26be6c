import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { replaceFile } from "./replace-file.ts";

describe("replaceFile", () => {
  let folder = "";
  let file = "";

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "raci-replace-"));
    file = path.join(folder, "duties.md");
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it("keeps the mode and leaves nothing beside the file", () => {
    writeFileSync(file, "old");
    chmodSync(file, 0o640);
    replaceFile(file, "new\r\n");
    expect(readFileSync(file, "utf8")).toBe("new\r\n");
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(["duties.md"]);
  });

  it("keeps a byte order mark", () => {
    writeFileSync(file, "\uFEFFold");
    replaceFile(file, "new");
    expect(readFileSync(file, "utf8")).toBe("\uFEFFnew");
  });

  it("keeps the encoding", () => {
    writeFileSync(file, Buffer.from("\uFEFFold", "utf16le"));
    replaceFile(file, "new");
    expect(readFileSync(file)).toEqual(Buffer.from("\uFEFFnew", "utf16le"));
  });

  it("leaves a read-only file alone, whoever runs it", () => {
    writeFileSync(file, "old");
    chmodSync(file, 0o444);
    expect(() => replaceFile(file, "new")).toThrow("the file is read-only");
    expect(readFileSync(file, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["duties.md"]);
  });

  it("writes through a symbolic link", () => {
    const link = path.join(folder, "link.md");
    writeFileSync(file, "old");
    symlinkSync(file, link);
    replaceFile(link, "new");
    expect(readFileSync(file, "utf8")).toBe("new");
    expect(readFileSync(link, "utf8")).toBe("new");
  });

  it("leaves the old file where the new one cannot be written", () => {
    expect(() => replaceFile(file, "new")).toThrow("ENOENT");
    expect(readdirSync(folder)).toEqual([]);
  });
});
