import { readDocument } from "@raci-kit/markdown";
import type { Bump, ResponsibilityModel } from "@raci-kit/model";
import { describe, expect, it } from "vitest";
import { raiseVersion } from "./raise-version.ts";

function document(frontMatter: string): string {
  return `---\r\ntitle: "Backups"\r\n${frontMatter}\r\n---\r\n\r\n# RACI\r\n`;
}

function model(text: string): ResponsibilityModel {
  return readDocument(text, { path: "backups.md" });
}

describe("raiseVersion", () => {
  it.each<[string, string, Bump, string]>([
    ["version: 1.2.3", "version: 1.2.3", "major", "version: 2.0.0"],
    ["version: 1.2.3", "version: 1.2.3", "minor", "version: 1.3.0"],
    ['version: "1.2.3" # kept', 'version: "1.2.3" # kept', "patch", 'version: "1.2.4" # kept'],
    ["version: 1.2", "version: 1.2", "minor", "version: 1.3"],
    ["version: 1.2", "version: 1.2", "patch", "version: 1.2.1"],
    ["version: 1.2.3", "version: 1.2.4", "major", "version: 2.0.0"],
  ])("raises %j, now %j, for a %s change to %j", (old, now, bump, expected) => {
    const text = document(now);
    expect(raiseVersion(text, model(document(old)), model(text), bump)?.text).toBe(document(expected));
  });

  it.each<[string, Bump]>([
    ["version: 2.0.0", "major"],
    ["version: 1.3.0", "none"],
  ])("leaves %j as it is for %s", (now, bump) => {
    const text = document(now);
    expect(raiseVersion(text, model(document("version: 1.2.3")), model(text), bump)).toBeNull();
  });

  it("leaves the first version of a document as it is", () => {
    const text = document("version: 1.0.0");
    expect(raiseVersion(text, model(document("tags: [a]")), model(text), "major")).toBeNull();
  });

  it.each([
    ["tags: [a]", "backups.md has no version to raise"],
    ["version: spring", 'the version "spring" of backups.md cannot be raised'],
  ])("refuses %j", (now, message) => {
    const text = document(now);
    expect(() => raiseVersion(text, model(text), model(text), "major")).toThrow(message);
  });
});
