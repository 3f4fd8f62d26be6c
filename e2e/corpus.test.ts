import path from "node:path";
import { describe, expect, it } from "vitest";
import { corpus, corpusFiles, corpusText } from "./testing/corpus.ts";
import type { ResponsibilityModel } from "./testing/kit.ts";
import { compareModels, read, reportsOfDocument, reportsOfRevision } from "./testing/reports.ts";

const documents = corpusFiles("{documents,seed}/**/*.md");
const revisions = corpusFiles("revisions/**/old.md").map((file) => path.dirname(file));

/** Reads a document and has it reported on in every way. */
function reported(file: string): ResponsibilityModel {
  const text = corpusText(file);
  const model = read(text, file);
  for (const report of reportsOfDocument(model, text)) expect(report).toMatch(/^$|\n$/u);
  return model;
}

describe("real documents", () => {
  it("are all there, or none when RACI_CORPUS is not set", () => {
    if (corpus === "") process.stderr.write("RACI_CORPUS is not set: real documents did not go through the program\n");
    expect(documents.length > 0).toBe(corpus !== "");
    expect(revisions.length > 0).toBe(corpus !== "");
  });

  it.each(documents)("%s goes through reading, linting, comparing with itself and every report", (file) => {
    const model = reported(file);
    expect(compareModels(model, model).summary).toMatchObject({ changes: 0, bump: "none" });
  });

  it.each(revisions)("%s goes through comparing, there and back, and every report", (folder) => {
    const [before, after] = [reported(`${folder}/old.md`), reported(`${folder}/new.md`)];
    for (const report of reportsOfRevision(before, after)) expect(report).toMatch(/\n$/u);
    expect(reportsOfRevision(after, before)).toHaveLength(7);
  });
});
