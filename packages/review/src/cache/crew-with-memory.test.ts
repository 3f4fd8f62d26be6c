import { defaultConfig, type ResolvedConfig, settleRules } from "@raci-kit/config";
import { expect, it } from "vitest";
import type { DocumentBytes } from "../documents/documents.ts";
import type { CacheEntries } from "./cache-entry.ts";
import { crewWithMemory } from "./crew-with-memory.ts";
import type { LintStandard } from "../lint/lint-documents.ts";
import { crewOfOne } from "../looking/crew.ts";
import { type FilesOutcome, lintFiles } from "../looking/lint-files.ts";
import { candidateLooker } from "../looking/look-at-candidate.ts";

const table = (...rows: readonly string[]): string =>
  ["# RACI", "", "| Activity | Ann | Bo |", "| --- | --- | --- |", ...rows.map((row) => `| ${row} |`), ""].join("\n");

const start: Readonly<Record<string, string>> = {
  "floor.md": table("Mop the floor | A | RA"),
  "garden.md": table("Water the roses | A | R"),
  "notes.md": "# Notes\n",
  "prices.md": "| Plan | Price |\n| --- | --- |\n| Small | 3 |\n",
};

/** Rules that compare documents make each depend on the others. */
const apart = configOf(["consistent-party", "no-contradiction", "translation-parity"]);

function configOf(off: readonly string[]): ResolvedConfig {
  const rules = Object.fromEntries(off.map((id) => [id, { severity: "off" as const }]));
  const layer = { origin: { file: "raci.config.yaml", override: null }, documents: null, preset: null, rules };
  return { ...defaultConfig, ruleLayers: [layer], ...settleRules([layer]) };
}

interface Run {
  looked: readonly string[];
  entries: CacheEntries | null;
  rules: readonly string[];
  outcome: FilesOutcome;
}

/** What a run looked at, and what it gave. */
async function runOn(
  files: Readonly<Record<string, string>>,
  known: CacheEntries,
  { config = apart, asOf, version = "1.0.0" }: { config?: ResolvedConfig; asOf?: string; version?: string } = {},
): Promise<Run> {
  const standard: LintStandard = { config, root: "/house", cwd: "/house", asOf };
  const crew = crewWithMemory(crewOfOne(candidateLooker(standard)), { known, version }, standard);
  const outcome = await lintFiles({
    files: Object.keys(files),
    read: (some) => some.map((path): DocumentBytes => ({ path, bytes: Buffer.from(files[path] ?? "") })),
    standard,
    crew,
    conclusions: crew,
  });
  const rules = outcome.result.findings.map(({ rule }) => rule);
  return { looked: crew.looked, entries: crew.entries(), rules, outcome };
}

const candidates = ["floor.md", "garden.md", "prices.md"];
const mown = table("Mow the lawn | A | R");

it("reads all documents with a table once, and none of them again", async () => {
  const first = await runOn(start, new Map());
  // Three looks, and what follows from them.
  expect([first.looked, first.rules, first.entries?.size]).toEqual([candidates, ["single-accountable"], 4]);
  const second = await runOn(start, first.entries ?? new Map());
  expect(second).toEqual({ ...first, looked: [], entries: null });
});

it.each<[string, Readonly<Record<string, string>>, Parameters<typeof runOn>[2], readonly string[]]>([
  ["a document that changed", { ...start, "garden.md": mown }, {}, ["garden.md"]],
  ["a document that is new", { ...start, "lawn.md": mown }, {}, ["lawn.md"]],
  ["a document with another name", rename("garden.md", "yard.md"), {}, ["yard.md"]],
  ["none for text without a table", { ...start, "notes.md": "# More notes\n" }, {}, []],
  ["none when one is gone", without("garden.md"), {}, []],
  ["all for another version", start, { version: "1.0.1" }, candidates],
  ["all for another day", start, { asOf: "2024-03-28" }, candidates],
  [
    "all for other parties",
    start,
    { config: { ...apart, parties: [{ name: "Ann", aliases: [], owners: [] }] } },
    candidates,
  ],
  ["all for a rule that is off now", start, { config: configOf(["single-accountable"]) }, candidates],
  ["all for a rule about all documents that is on now", start, { config: defaultConfig }, candidates],
  ["none for another policy", start, { config: { ...apart, failOn: { ...apart.failOn, lint: "info" } } }, []],
])("reads %s", async (_, files, change, looked) => {
  const { entries } = await runOn(start, new Map());
  const again = await runOn(files, entries ?? new Map(), change);
  expect(again.looked).toEqual(looked);
  expect(again.outcome).toEqual((await runOn(files, new Map(), change)).outcome);
});

const boss = (party: string): string => table(`Water the roses | ${party}`);

it("reads the changed document alone, though rules compare it with the others", async () => {
  const garden = { ...start, "yard.md": boss("R | A"), "garden.md": boss("A | R") };
  const options = { config: defaultConfig };
  const { entries, rules } = await runOn(garden, new Map(), options);
  expect(rules).toContain("no-contradiction");
  const mended = await runOn({ ...garden, "garden.md": boss("R | A") }, entries ?? new Map(), options);
  expect(mended.looked).toEqual(["garden.md"]);
  expect(mended.rules).not.toContain("no-contradiction");
  const again = await runOn(garden, mended.entries ?? new Map(), options);
  expect([again.looked, again.rules]).toEqual([["garden.md"], rules]);
});

it("reads a document again that a translation has come to", async () => {
  const options = { config: defaultConfig };
  const { entries } = await runOn(start, new Map(), options);
  const translated = await runOn({ ...start, "garden.fr.md": boss("R | A") }, entries ?? new Map(), options);
  expect(translated.looked).toEqual(["garden.fr.md", "garden.md"].toReversed());
  expect(translated.rules).toContain("translation-parity");
});

it("forgets documents that are gone", async () => {
  const { entries } = await runOn(start, new Map());
  expect((await runOn(without("garden.md"), entries ?? new Map())).entries?.size).toBe(3);
});

function without(name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(start).filter(([each]) => each !== name));
}

function rename(from: string, to: string): Readonly<Record<string, string>> {
  return { ...without(from), [to]: start[from] ?? "" };
}
