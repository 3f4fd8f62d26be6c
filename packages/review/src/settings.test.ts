import path from "node:path";
import { defaultConfig, type ResolvedConfig } from "@raci-kit/config";
import { describe, expect, it } from "vitest";
import { documentRules, lintContext, lintSettings } from "./settings.ts";

const root = path.resolve("/repository");

/** A configuration at the top level of the repository with these overrides of known-role. */
function configWith(
  ...overrides: readonly { files: string[]; exclude?: string[]; severity: "off" | "info" }[]
): ResolvedConfig {
  const file = path.join(root, "raci.config.yaml");
  return {
    ...defaultConfig,
    path: file,
    ruleLayers: overrides.map(({ files, exclude = [], severity }, index) => ({
      origin: { file, override: index },
      documents: { files, exclude },
      preset: null,
      rules: { "known-role": { severity } },
    })),
  };
}

describe("the rules of a document", () => {
  const config = configWith(
    { files: ["old/**"], exclude: ["old/new.md"], severity: "off" },
    { files: ["**/*.fr.md"], severity: "info" },
  );

  it.each([
    ["guide.md", "error"],
    ["old/guide.md", "off"],
    ["old/new.md", "error"],
    ["old/deep/guide.fr.md", "info"],
    ["../elsewhere/old/guide.md", "error"],
  ])("%s: %s", (document, severity) => {
    expect(documentRules(config, root)(document).rules["known-role"]?.severity).toBe(severity);
  });

  it("follow globs from the folder of the configuration, wherever paths count from", () => {
    const severityIn = (folder: string, document: string): string | undefined =>
      documentRules(config, path.join(root, folder))(document).rules["known-role"]?.severity;
    expect([
      severityIn("old", "guide.md"),
      severityIn("docs", "../old/guide.md"),
      severityIn("docs", "old/guide.md"),
    ]).toEqual(["off", "off", "error"]);
    expect(severityIn("docs", path.join(root, "old/guide.md"))).toBe("off");
  });

  it("are one object for documents with the same overrides", () => {
    const settings = lintSettings(config, root);
    if (typeof settings !== "function") throw new Error("Expected settings by path.");
    expect(settings("old/a.md")).toBe(settings("old/b.md"));
    expect(settings("old/a.md")).not.toBe(settings("a.md"));
  });

  it("are the same for all without overrides", () => {
    expect(lintSettings(defaultConfig, root)).toMatchObject({ preset: "recommended" });
  });
});

describe("what the configuration knows beyond the documents", () => {
  it("is unknown where it says nothing", () => {
    expect(lintContext(defaultConfig)).toEqual({ parties: undefined, locales: undefined });
  });

  it("are its parties and locales", () => {
    const parties = [{ name: "Customer", aliases: ["Client"], owners: [] }];
    expect(lintContext({ ...defaultConfig, parties, locales: ["{locale}/{name}.md"] })).toEqual({
      parties,
      locales: ["{locale}/{name}.md"],
    });
  });
});
