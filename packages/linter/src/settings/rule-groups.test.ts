import { readDocument } from "@raci-kit/markdown";
import type { Finding } from "@raci-kit/model";
import { expect, test } from "vitest";
import { lint } from "../lint.ts";
import { dedent } from "../rule/dedent.ts";
import type { LintSettings } from "./settings.ts";

const twoBosses = dedent`
  | Activity       | Boss | Crew |
  | -------------- | ---- | ---- |
  | Load the truck | RA   | A    |
`;

/** What is found in documents by path, as `path rule severity`, under settings by path. */
function findings(texts: Readonly<Record<string, string>>, settings: (path: string) => LintSettings): string[] {
  const models = Object.entries(texts).map(([path, text]) => readDocument(text, { path }));
  return lint(models, settings).findings.map(({ path, rule, severity }: Finding) => `${path} ${rule} ${severity}`);
}

test("each document has rules of its own", () => {
  const off: LintSettings = { rules: { "single-accountable": "off" } };
  const info: LintSettings = { rules: { "single-accountable": "info" } };
  const texts = { "a.md": twoBosses, "b.md": twoBosses, "c.md": twoBosses };
  const settings: Readonly<Record<string, LintSettings>> = { "a.md": off, "b.md": info, "c.md": {} };
  expect(findings(texts, (path) => settings[path] ?? {})).toEqual([
    "b.md single-accountable info",
    "c.md single-accountable error",
  ]);
});

test("options differ as well", () => {
  const document = "| Activity | Boss | Crew |\n| --- | --- | --- |\n| Load | RA | |\n| Drive | RA | I |\n";
  const cells: LintSettings = { rules: { "no-empty-party": { options: { within: "cell" } } } };
  const usual: LintSettings = {};
  const found = findings({ "a.md": document, "b.md": document }, (path) => (path === "a.md" ? cells : usual));
  expect(found).toEqual(["a.md no-empty-party error"]);
});

test("rules that compare documents see all of them, and report where they run", () => {
  const texts = {
    "a.md": named("Solutions Architect"),
    "b.md": named("Solutions Architect"),
    "c.md": named("Solutions Architects"),
    "d.md": named("Solutions Architects"),
    "e.md": named("Solutions Architect"),
  };
  const off: LintSettings = { rules: { "consistent-party": "off" } };
  const strict: LintSettings = { preset: "strict" };
  const found = findings(texts, (path) => (path === "c.md" ? strict : off));
  expect(found.filter((each) => each.includes("consistent-party"))).toEqual(["c.md consistent-party error"]);
});

test("a comment that takes back what does not run in its document is not called unused", () => {
  const text = `<!-- raci-disable single-accountable -- agreed with the crew -->\n\n${twoBosses.replace("| A ", "|   ")}`;
  const off: LintSettings = { rules: { "single-accountable": "off", "unused-suppression": "warning" } };
  const on: LintSettings = { rules: { "unused-suppression": "warning" } };
  const found = findings({ "a.md": text, "b.md": text }, (path) => (path === "a.md" ? off : on));
  expect(found.filter((each) => each.includes("unused"))).toEqual(["b.md unused-suppression warning"]);
});

test("documents with equal findings keep the fingerprints they have by themselves", () => {
  const models = ["a.md", "b.md"].map((path) => readDocument(twoBosses, { path }));
  const alike = lint(models).findings.map(({ fingerprint }) => fingerprint);
  expect(lint(models, () => ({})).findings.map(({ fingerprint }) => fingerprint)).toEqual(alike);
});

/** A document whose work one party does. */
function named(party: string): string {
  return `| Activity | ${party} | Boss |\n| --- | --- | --- |\n| Load | RA | C |\n| Drive | RA | I |\n`;
}
