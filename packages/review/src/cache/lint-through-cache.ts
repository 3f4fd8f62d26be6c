import { hash } from "node:crypto";
import { compareFindings } from "@raci-kit/linter";
import { decodeText, mayHoldMatrix } from "@raci-kit/markdown";
import type { LintResult, ResponsibilityModel } from "@raci-kit/model";
import type { DocumentBytes, Documents } from "../documents/documents.ts";
import { largestDocument } from "../documents/largest-document.ts";
import { readDocuments } from "../documents/read-documents.ts";
import { lintDocuments, type LintStandard } from "../lint/lint-documents.ts";
import { readingOptions } from "../settings.ts";
import type { CacheEntries, CacheEntry } from "./cache-entry.ts";
import { type DocumentKey, documentKeys } from "./document-keys.ts";

/** What to look at, and what is known already. */
export interface CachedRun {
  /** Paths as the run names them, each once, in the order of the report. */
  files: readonly string[];
  /** Gives the bytes of files one after the other; it may be asked twice for a file. */
  read: (files: readonly string[]) => Iterable<DocumentBytes>;
  standard: LintStandard;
  /** The version of the program. */
  version: string;
  known: CacheEntries;
}

/** What a run found, and what is to be kept of it. */
export interface CachedOutcome {
  /** As if every document had been read, but for models, and for texts that no finding points at. */
  documents: Documents;
  result: LintResult;
  /** Paths of the documents with a matrix. */
  holding: ReadonlySet<string>;
  /** The entries of all documents of the run; null when they are those that were known, or cannot be relied on. */
  entries: CacheEntries | null;
}

/**
 * Checks documents as `lintDocuments` does, and reads only those that nothing is known about: a document whose content, rules
 * and surroundings are the same has the same findings. Documents that cannot hold a matrix are told by their bytes.
 */
export async function lintThroughCache(run: CachedRun): Promise<CachedOutcome> {
  const { files, read, standard, version, known } = run;
  const reading = { ...readingOptions(standard.config), matricesOnly: true };
  const contents = new Map<string, string>();
  const plain = await readDocuments(withoutTable(read(files), contents), reading);
  const keys = documentKeys(contents, standard, version);
  const unknown = unknownFiles(keys, known);
  const current = new Map<string, string>();
  const fresh = await readDocuments(digested(read(unknown), current), reading);
  const found = entriesOf(unknown, fresh, lintDocuments(fresh.models, standard));
  const all = new Map(
    [...keys].flatMap(([file, { key }]): [string, CacheEntry][] => {
      const entry = found.get(file) ?? known.get(key);
      return entry === undefined ? [] : [[file, entry]];
    }),
  );
  const documents = joined(files, plain, fresh, all);
  const result = resultOf(all, documents.paths.length);
  // A file that was written to in between has findings of one content and the key of another.
  const isSteady = unknown.every((file) => current.get(file) === contents.get(file));
  const isKnown = unknown.length === 0 && known.size === keys.size;
  return {
    documents: { ...documents, texts: new Map([...fresh.texts, ...textsOf(read(unreadPlaces(result, fresh)))]) },
    result,
    holding: new Set([...all].filter(([, { matrices }]) => matrices > 0).map(([file]) => file)),
    entries: isKnown || !isSteady ? null : byKey(all, keys),
  };
}

/** Hands on what needs no second look, and notes the content of the others. */
function* withoutTable(documents: Iterable<DocumentBytes>, contents: Map<string, string>): Generator<DocumentBytes> {
  for (const document of documents) {
    const { path, bytes } = document;
    const isCandidate = bytes instanceof Uint8Array && bytes.length <= largestDocument && mayHoldMatrix(bytes);
    if (isCandidate) contents.set(path, hash("sha256", bytes, "hex"));
    else yield document;
  }
}

function* digested(documents: Iterable<DocumentBytes>, contents: Map<string, string>): Generator<DocumentBytes> {
  for (const document of documents) {
    const { path, bytes } = document;
    if (bytes instanceof Uint8Array) contents.set(path, hash("sha256", bytes, "hex"));
    yield document;
  }
}

/** The files that have to be read: what compares documents needs all of them. */
function unknownFiles(keys: ReadonlyMap<string, DocumentKey>, known: CacheEntries): string[] {
  const unknown = [...keys].filter(([, { key }]) => !known.has(key));
  const isShared = unknown.some(([, each]) => each.isShared);
  return (isShared ? [...keys] : unknown).map(([file]) => file);
}

/** The documents that findings point at and that were not read. */
function unreadPlaces({ findings }: LintResult, { texts }: Documents): string[] {
  const places = new Set(findings.flatMap(({ path, related }) => [path, ...related.map((place) => place.path)]));
  return [...places].filter((file) => !texts.has(file));
}

function textsOf(documents: Iterable<DocumentBytes>): [string, string][] {
  const texts: [string, string][] = [];
  for (const { path, bytes } of documents) if (bytes instanceof Uint8Array) texts.push([path, decodeText(bytes)]);
  return texts;
}

function entriesOf(files: readonly string[], documents: Documents, result: LintResult): Map<string, CacheEntry> {
  const models = new Map(documents.models.map((model) => [model.path, model]));
  const unreadable = new Map(documents.unreadable.map((each) => [each.path, each]));
  const findings = Map.groupBy(result.findings, ({ path }) => path);
  const suppressed = Map.groupBy(result.suppressed ?? [], ({ path }) => path);
  return new Map(
    files.map((file) => [
      file,
      {
        findings: findings.get(file) ?? [],
        suppressed: suppressed.get(file) ?? [],
        ...countsOf(models.get(file)),
        unreadable: unreadable.get(file) ?? null,
      },
    ]),
  );
}

function countsOf(model: ResponsibilityModel | undefined): Pick<CacheEntry, "matrices" | "activities"> {
  const { matrices = [] } = model ?? {};
  return {
    matrices: matrices.length,
    activities: matrices.reduce((sum, { activities }) => sum + activities.length, 0),
  };
}

/** All documents of the run in the order of its files. */
function joined(
  files: readonly string[],
  plain: Documents,
  fresh: Documents,
  entries: ReadonlyMap<string, CacheEntry>,
): Documents {
  const lost = new Map(plain.unreadable.map((each) => [each.path, each]));
  for (const [file, { unreadable }] of entries) if (unreadable !== null) lost.set(file, unreadable);
  return {
    models: fresh.models,
    texts: fresh.texts,
    unreadable: files.flatMap((file) => lost.get(file) ?? []),
    paths: files.filter((file) => !lost.has(file)),
  };
}

function resultOf(entries: ReadonlyMap<string, CacheEntry>, documents: number): LintResult {
  const all = [...entries.values()];
  const findings = all.flatMap((entry) => entry.findings).toSorted(compareFindings);
  const suppressed = all.flatMap((entry) => entry.suppressed).toSorted(compareFindings);
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    findings,
    suppressed,
    summary: {
      documents,
      matrices: all.reduce((sum, { matrices }) => sum + matrices, 0),
      activities: all.reduce((sum, { activities }) => sum + activities, 0),
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
      suppressed: suppressed.length,
    },
  };
}

function byKey(entries: ReadonlyMap<string, CacheEntry>, keys: ReadonlyMap<string, DocumentKey>): CacheEntries {
  return new Map(
    [...entries].flatMap(([file, entry]): [string, CacheEntry][] => {
      const key = keys.get(file)?.key;
      return key === undefined ? [] : [[key, entry]];
    }),
  );
}
