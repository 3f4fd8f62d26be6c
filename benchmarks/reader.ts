import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { mayHoldMatrix, readDocument } from "@raci-kit/markdown";
import { readSyntaxDirectly } from "../packages/markdown/src/direct/read-syntax-directly.ts";
import { readSyntaxTree } from "../packages/markdown/src/direct/read-syntax.ts";
import { parsers } from "../packages/markdown/src/syntax/parsers.ts";
import { sourceText } from "../packages/markdown/src/text/source.ts";
import { generateRows, renderDocument } from "./documents.ts";

const rounds = 5;
/** How long a reader reads in one round, in milliseconds. */
const patience = 400;
const options = { isMdx: false };

interface Measurement {
  name: string;
  direct: number;
  reference: number;
  /** Whole models instead of blocks. */
  modelDirect: number;
  modelReference: number;
}

const plain = Array.from({ length: 20 }, (_, seed) => renderDocument(generateRows(100, seed + 1)));
const marked = plain.map((text) =>
  text.replace(/^\| (\w+) (\w+)/gmu, "| **$1** [$2](#$2)").replaceAll("| RA |", "| **RA** |"),
);
const models = path.join(import.meta.dirname, "../models");
const own = readdirSync(models, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .toSorted()
  .map((name) => readFileSync(path.join(models, name), "utf8"));

const measurements = [
  measure("matrices, few marks", plain),
  measure("matrices, marks in every row", marked),
  measure("this project's own models", own),
];
const header = ["documents", "direct", "reference", "ratio", "models: direct", "reference", "ratio"];
const rows = measurements.map(({ name, direct, reference, modelDirect, modelReference }) => [
  name,
  rate(direct),
  rate(reference),
  `${(direct / reference).toFixed(0)} x`,
  rate(modelDirect),
  rate(modelReference),
  `${(modelDirect / modelReference).toFixed(1)} x`,
]);
const table = [header, header.map((_, column) => (column === 0 ? "---" : "--:")), ...rows];
console.log(`Medians of ${rounds} rounds, all readers by turns, in MB/s:\n`);
console.log(table.map((cells) => `| ${cells.join(" | ")} |`).join("\n"));
console.log(`\nThe filter of documents, on bytes without a table: ${rate(filterSpeed())} MB/s`);

/** Reads documents with every reader by turns, and gives the median speed of each in MB/s. */
function measure(name: string, documents: readonly string[]): Measurement {
  const readers = {
    direct: () => documents.filter((text) => readSyntaxDirectly(sourceText(text), options, parsers) === null),
    reference: () => documents.map((text) => readSyntaxTree(sourceText(text), options)),
    modelDirect: () => documents.map((text) => readDocument(text, { path: name, reader: "direct" })),
    modelReference: () => documents.map((text) => readDocument(text, { path: name, reader: "reference" })),
  };
  if (readers.direct().length > 0)
    throw new Error(`the direct reader leaves some of "${name}" to the reference reader`);
  const size = megabytes(documents.map((text) => new TextEncoder().encode(text)));
  const speeds = Object.entries(readers).map(([reader, read]): [string, number[], () => unknown] => [reader, [], read]);
  // The first round of any code is slower: it is compiled while it runs.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [, found, read] of speeds) {
      const speed = speedOf(read, size);
      if (round > 0) found.push(speed);
    }
  }
  const median = Object.fromEntries(speeds.map(([reader, found]) => [reader, middle(found)]));
  const { direct = 0, reference = 0, modelDirect = 0, modelReference = 0 } = median;
  return { name, direct, reference, modelDirect, modelReference };
}

/** How fast documents are told apart that hold no table: the same rows as lists. */
function filterSpeed(): number {
  const lists = plain.map((text) => text.replace(/^\| (.*) \|$/gmu, "- $1").replaceAll("|", "/"));
  const bytes = lists.map((text) => new TextEncoder().encode(text));
  const read = (): unknown => bytes.filter((document) => mayHoldMatrix(document));
  return middle(Array.from({ length: rounds }, () => speedOf(read, megabytes(bytes))));
}

function megabytes(documents: readonly Uint8Array[]): number {
  return documents.reduce((sum, { length }) => sum + length, 0) / 1e6;
}

function speedOf(read: () => unknown, size: number): number {
  const start = performance.now();
  let times = 0;
  while (performance.now() - start < patience) {
    read();
    times += 1;
  }
  return (times * size * 1000) / (performance.now() - start);
}

function middle(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

function rate(speed: number): string {
  return speed < 10 ? speed.toFixed(2) : speed.toFixed(0);
}
