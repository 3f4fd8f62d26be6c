import { readDocument } from "@raci-kit/markdown";
import { expect, it } from "vitest";
import { page, table, tableOf } from "../testing/tables.ts";
import { matchHeadings } from "./headings.ts";
import { itemAt } from "./lookup.ts";
import { matchMatrices } from "./matrices.ts";
import { partyKeys } from "./names.ts";
import { outlineOf } from "./outline.ts";
import type { Pairing } from "./pairing.ts";
import { sceneOf } from "../testing/scenes.ts";
import { layOut, type Side } from "./side.ts";

const legend = "R = Responsible, A = Accountable, C = Consulted, I = Informed";

/** A document in which each of the tables is a matrix. */
function read(...blocks: readonly string[]): Side {
  const document = readDocument(page(legend, ...blocks), { path: "raci.md" });
  expect(document.matrices).toHaveLength(blocks.filter((block) => block.startsWith("|")).length);
  return layOut(document, partyKeys([document]));
}

/** The pairs of headings with their evidence, by index. */
function match(before: Side, after: Side): Pairing {
  const scene = { ...sceneOf(before, after), matrices: matchMatrices(before, after) };
  return matchHeadings(scene, outlineOf(before), outlineOf(after));
}

/** The pairs of headings, as `Work / Plan > Work / Schedule`. */
function pairsOf(before: Side, after: Side): string[] {
  const outlines = { before: outlineOf(before), after: outlineOf(after) };
  const { afterOf } = match(before, after);
  const path = (side: "before" | "after", index: number): string =>
    itemAt(outlines[side].nodes, index).path.join(" / ");
  return [...afterOf].map(([old, current]) => `${path("before", old)} > ${path("after", current)}`).toSorted();
}

const plan = table("Plan the sprint | A | R", "Estimate the stories | A | R");
const run = table("Watch the servers | R | A", "Answer the phone | R | A");
const others = tableOf("Activity | Ada | Ben | Cem", "Cook | A | R | I");
const tidy = table("Rake the leaves | I | RA", "Mow the lawn | I | RA");

it.each<[string, Side, Side, string[]]>([
  [
    "of one path, whatever their case, signs and tables",
    read("# Work", "## Plan it", plan),
    read("# WORK", "## Plan: it", tidy),
    ["Work / Plan it > WORK / Plan: it", "Work > WORK"],
  ],
  [
    "of one path, one after the other",
    read("# Work", "## Plan", plan, "## Plan", run),
    read("# Work", "## Plan", plan, "## Plan", run),
    ["Work / Plan > Work / Plan", "Work / Plan > Work / Plan", "Work > Work"],
  ],
  [
    "of one title above one table, below another heading, whatever their number",
    read("# Work", "## 1. Plan", plan, "## Run", run),
    read("# Office", "## 2. Plan", plan, "# Home", "## Plan", tidy, "## Run", run),
    ["Work / 1. Plan > Office / 2. Plan", "Work / Run > Home / Run", "Work > Office"],
  ],
  [
    "of one title, wherever it stands",
    read("# Work", "## Plan", plan, "## Run", run),
    read("# Work", "## Run", run, "# Garden", "## Plan", tidy),
    ["Work / Plan > Garden / Plan", "Work / Run > Work / Run", "Work > Work"],
  ],
  [
    "of one title, unless there are several",
    read("# Work", "## Run", run, "## Plan", plan),
    read("# Work", "## Run", run, "# Garden", "## Plan", others, "# Home", "## Plan", others),
    ["Work / Run > Work / Run", "Work > Work"],
  ],
  [
    "that were renamed above one table",
    read("# Work", "## Plan", plan, "## Run", run),
    read("# Work", "## Schedule", plan, "## Run", run),
    ["Work / Plan > Work / Schedule", "Work / Run > Work / Run", "Work > Work"],
  ],
  [
    "as close to their table rather than as deep, where a level came between",
    read("# Work", plan),
    read("# Office", "## Spring", "### Schedule", plan),
    ["Work > Office / Spring / Schedule"],
  ],
  [
    "as deep, where the one as close is another",
    read("# Work", "## Plan", plan, "# Spring", tidy),
    read("# Work", "## Schedule", "### Spring", plan, tidy),
    ["Spring > Work / Schedule / Spring", "Work / Plan > Work / Schedule", "Work > Work"],
  ],
  [
    "above most of the tables that stayed",
    read("# Work", "## Plan", plan, "## Run", run, "## Tidy", tidy),
    read("# Office", "## Plan", plan, "# Company", "## Run", run, "## Tidy", tidy),
    ["Work / Plan > Office / Plan", "Work / Run > Company / Run", "Work / Tidy > Company / Tidy", "Work > Company"],
  ],
  [
    "as close to their table, level by level",
    read("# Work", "## Plan", plan),
    read("# Office", "## Spring", "### Schedule", plan),
    ["Work / Plan > Office / Spring / Schedule", "Work > Office / Spring"],
  ],
  [
    "of one path before those above one table",
    read("# Work", "## Plan", plan, "# Garden", "## Tidy", tidy),
    read("# Work", "## Plan", tidy),
    ["Work / Plan > Work / Plan", "Work > Work"],
  ],
  [
    "of one title before others above one table",
    read("# Work", "## Plan", plan, "# Garden", "## Tidy", tidy),
    read("# Office", "## Plan", tidy),
    ["Garden > Office", "Work / Plan > Office / Plan"],
  ],
  [
    "of one title above one table before those as close to it",
    read("# Work", "## Plan", plan, "## Run", run),
    read("# Office", "## Plan", "### Week", plan, "# Home", "## Plan", run),
    ["Work / Plan > Office / Plan", "Work / Run > Home / Plan", "Work > Home"],
  ],
  [
    "not at all where they stand neither as deep nor as close",
    read("# Work", "## Plan", plan, "# Spring", tidy),
    read("## Office", "### Spring", "#### Plan", plan, tidy),
    ["Spring > Office / Spring", "Work / Plan > Office / Spring / Plan"],
  ],
  ["not at all where no table stayed", read("# Work", plan), read("# Garden", tidy), []],
])("pairs headings %s", (_which, before, after, expected) => {
  expect(pairsOf(before, after)).toEqual(expected);
});

it("says what a pair of headings was found by", () => {
  const { evidence } = match(read("# Work", "## Plan", plan), read("# Work", "## Schedule", plan));
  expect([...evidence.values()]).toEqual([
    { confidence: 1, why: "same title" },
    { confidence: 1, why: "above the same tables" },
  ]);
});
