import { defaultConfig, type ResolvedConfig, settleRules } from "@raci-kit/config";
import { expect, it } from "vitest";
import type { DocumentBytes } from "../documents/documents.ts";
import type { CacheEntries } from "./cache-entry.ts";
import { type CachedRun, lintThroughCache } from "./lint-through-cache.ts";

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

/** What a run read, in the order of reading, and what it gave. */
async function runOn(
  files: Readonly<Record<string, string>>,
  known: CacheEntries,
  change: Partial<CachedRun> & { config?: ResolvedConfig; asOf?: string } = {},
): Promise<{ parsed: readonly string[]; entries: CacheEntries | null; rules: readonly string[] }> {
  const { config = apart, asOf, ...rest } = change;
  const asked: (readonly string[])[] = [];
  const { entries, result } = await lintThroughCache({
    files: Object.keys(files),
    read: (some) => {
      asked.push(some);
      return some.map((path): DocumentBytes => ({ path, bytes: Buffer.from(files[path] ?? "") }));
    },
    standard: { config, root: "/house", cwd: "/house", asOf },
    version: "1.0.0",
    known,
    ...rest,
  });
  return { parsed: asked[1] ?? [], entries, rules: result.findings.map(({ rule }) => rule) };
}

const candidates = ["floor.md", "garden.md", "prices.md"];
const mown = table("Mow the lawn | A | R");

it("reads all documents with a table once, and none of them again", async () => {
  const first = await runOn(start, new Map());
  expect([first.parsed, first.rules, first.entries?.size]).toEqual([candidates, ["single-accountable"], 3]);
  const second = await runOn(start, first.entries ?? new Map());
  expect(second).toEqual({ parsed: [], rules: ["single-accountable"], entries: null });
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
  ["none for another policy", start, { config: { ...apart, failOn: { ...apart.failOn, lint: "info" } } }, []],
])("reads %s", async (_, files, change, parsed) => {
  const { entries } = await runOn(start, new Map());
  expect((await runOn(files, entries ?? new Map(), change)).parsed).toEqual(parsed);
});

it("reads all where one changed that others are compared with, and none for text without a table", async () => {
  const config = defaultConfig;
  const { entries } = await runOn(start, new Map(), { config });
  const changed = { ...start, "garden.md": mown };
  expect((await runOn(changed, entries ?? new Map(), { config })).parsed).toEqual(candidates);
  const prose = { ...start, "notes.md": "# More notes\n" };
  expect((await runOn(prose, entries ?? new Map(), { config })).parsed).toEqual([]);
});

it("forgets documents that are gone", async () => {
  const { entries } = await runOn(start, new Map());
  expect((await runOn(without("garden.md"), entries ?? new Map())).entries?.size).toBe(2);
});

it("keeps nothing of a file that is written to meanwhile", async () => {
  let reads = 0;
  const read: CachedRun["read"] = (some) => {
    reads += 1;
    return some.map((path) => ({ path, bytes: Buffer.from(`${start[path] ?? ""}${reads}`) }));
  };
  expect((await runOn(start, new Map(), { read })).entries).toBe(null);
});

function without(name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(start).filter(([each]) => each !== name));
}

function rename(from: string, to: string): Readonly<Record<string, string>> {
  return { ...without(from), [to]: start[from] ?? "" };
}
