import { warn } from "node:console";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Matrix, ResponsibilityModel } from "@raci-kit/model";
import { describe, expect, it } from "vitest";
import { readDocument } from "./read-document.ts";
import { decodeText } from "./text/decode.ts";

/** What a person reads in one document; lines count from 1. */
interface DocumentFacts {
  matrices: readonly MatrixFacts[];
  /** Header lines of the tables that are no matrices; `prose` is a matrix of sentences instead of letters. */
  others: readonly (number | { header: number; kind: string })[];
  /** Header lines (or first lines) of what people would judge differently: not compared. */
  doubtful: readonly { header: number; kind: string }[];
  /** The letters that the document explains, in order of appearance. */
  legend: string;
}

interface MatrixFacts {
  /** Line of the header row. */
  header: number;
  orientation: string;
  /** Name of the scheme. */
  scheme: string;
  /** How many parties. */
  parties: number;
  /** How many different divider rows. */
  groups: number;
  /** Line of the activity, then the letters of each party in written order. */
  rows: readonly (readonly (number | string)[])[];
}

interface RealDocument {
  path: string;
  hash: string;
  text: string;
  facts: DocumentFacts;
}

const facts: Readonly<Record<string, DocumentFacts>> = JSON.parse(
  readFileSync(new URL("../corpus/documents.json", import.meta.url), "utf8"),
);

/** The documents under `folder` that the table of facts knows by their content, ordered by path. */
function knownDocuments(folder: string): RealDocument[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  return paths.toSorted().flatMap((path) => {
    const bytes = readFileSync(join(folder, path));
    const hash = hashOf(bytes);
    const known = facts[hash];
    return known ? [{ path, hash, text: decodeText(bytes), facts: known }] : [];
  });
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}

function matricesOf({ path, text, facts: { doubtful } }: RealDocument): MatrixFacts[] {
  const undecided = new Set(doubtful.map(({ header }) => header));
  return readDocument(text, { path })
    .matrices.map(factsOf)
    .filter(({ header }) => !undecided.has(header));
}

function factsOf(matrix: Matrix): MatrixFacts {
  const groups = matrix.activities.flatMap(({ group }) => group ?? []);
  return {
    header: matrix.range.start.line,
    orientation: matrix.orientation,
    scheme: matrix.scheme.name,
    parties: matrix.parties.length,
    groups: new Set(groups).size,
    rows: matrix.activities.map(({ range, assignments }) => [
      range.start.line,
      ...assignments.map(({ roles }) => roles.join("")),
    ]),
  };
}

function legendLetters(model: ResponsibilityModel): string {
  return [...new Set(model.legend.map(({ letter }) => letter))].join("");
}

const folder = process.env["RACI_CORPUS"] ?? "";
if (folder === "") warn("RACI_CORPUS is not set: real documents were not read");

const documents = folder === "" ? [] : knownDocuments(folder);
const named = documents.map((document): [string, RealDocument] => [document.path, document]);
const legendsJudged = named.filter(
  ([
    ,
    {
      facts: { doubtful },
    },
  ]) => doubtful.every(({ kind }) => kind !== "legend"),
);

describe("real documents", () => {
  it("are all there, or none when RACI_CORPUS is not set", () => {
    const expected = folder === "" ? [] : Object.keys(facts);
    expect(new Set(documents.map(({ hash }) => hash))).toEqual(new Set(expected));
  });

  it.each(named)("%s: every matrix, and no other table", (_path, document) => {
    expect(matricesOf(document)).toEqual(document.facts.matrices);
  });

  it.each(legendsJudged)("%s: the legend", (_path, { path, text, facts: { legend } }) => {
    expect(legendLetters(readDocument(text, { path }))).toBe(legend);
  });
});
