import { defaultConfig } from "@raci-kit/config";
import { describe, expect, it } from "vitest";
import { readDocuments } from "../documents/read-documents.ts";
import { lintDocuments } from "../lint/lint-documents.ts";
import { readingOptions } from "../settings.ts";
import { house } from "../testing/house.ts";
import { fixDocuments, type FixedDocuments } from "./fix-documents.ts";

const reading = readingOptions(defaultConfig);

async function fixed(texts: Readonly<Record<string, string>>): Promise<FixedDocuments> {
  const files = Object.entries(texts).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const documents = await readDocuments(files, { ...reading, matricesOnly: true });
  const standard = { config: defaultConfig, root: "/project", cwd: "/project" };
  return fixDocuments(documents, { find: (models) => lintDocuments(models, standard), reading });
}

describe("fixDocuments", () => {
  it("looks again until nothing is left to mend", async () => {
    const before = house("Report a leak | RА/R | C", "Paint the stairs | A | RR");
    const { changed, documents, left } = await fixed({
      "house.md": before,
      "garden.md": house("Report a leak | A | R"),
    });
    const after = house("Report a leak | RA | C", "Paint the stairs | A | R");
    expect(changed.map(({ path, before: old, after: now }) => [path, old, now])).toEqual([["house.md", before, after]]);
    expect(changed[0]?.mended.map(({ rule }) => rule).toSorted()).toEqual(
      expect.arrayContaining(["no-look-alike-letter", "no-repeated-role"]),
    );
    expect(documents.texts.get("house.md")).toBe(after);
    expect(left.findings.filter(({ fixable }) => fixable)).toEqual([]);
  });

  it("leaves good documents as they are", async () => {
    const text = house("Report a leak | A | R");
    expect((await fixed({ "house.md": text })).changed).toEqual([]);
  });
});
