import { type DocumentLook, type Linter, summarise } from "@raci-kit/linter";
import type { LintResult, UnreadableDocument } from "@raci-kit/model";
import type { DocumentBytes, ReadDocuments } from "../documents/documents.ts";
import { isCandidate, objectionTo } from "../documents/read-text.ts";
import { projectPath } from "../lint/document-names.ts";
import { type LintStandard, projectLinter, shownAs } from "../lint/lint-documents.ts";
import { type Crew, crewOfOne } from "./crew.ts";
import { keptTexts } from "./kept-texts.ts";
import { candidateLooker, isUnreadable, readLook, type WrittenLook } from "./look-at-candidate.ts";

/** A run over files. */
export interface FilesRun {
  /** Paths as the run names them, each once, in the order of the report. */
  files: readonly string[];
  /** Gives the bytes of files one after the other; those of one may be gone when the next is asked for. */
  read: (files: readonly string[]) => Iterable<DocumentBytes>;
  standard: LintStandard;
  /** The documents to tell of; the others are there for rules that compare documents. All of them when left out. */
  isTold?: (file: string) => boolean;
  /** Who looks at candidates; this thread, one after the other, when left out. */
  crew?: Crew;
  /** Remembers what was concluded; everything is concluded anew when left out. */
  conclusions?: Conclusions | undefined;
}

/** Remembers what was concluded from what was met, both as plain text. */
export interface Conclusions {
  /** What was concluded from these premises before, or what `conclude` gives. */
  from: (premises: Iterable<string>, conclude: () => string) => string;
}

/** What a run found. */
export interface FilesOutcome {
  /** Those to tell of, with the texts that findings point into. */
  documents: ReadDocuments;
  result: LintResult;
  /** Paths of the documents with a matrix. */
  holding: ReadonlySet<string>;
}

/** What became of a file. */
interface LookedFile {
  file: string;
  look: DocumentLook | null;
  unreadable: UnreadableDocument | null;
}

/** A file that has been looked at, or is waiting for it; a file that its bytes tell of has no look. */
interface MetFile {
  file: string;
  written: WrittenLook | null;
  unreadable: UnreadableDocument | null;
}

/**
 * Checks files as `lintDocuments` does models, one after the other: of each, only what a look at it gave is kept. Documents
 * that cannot hold a matrix are told by their bytes.
 */
export async function lintFiles(run: FilesRun): Promise<FilesOutcome> {
  const { files, read, standard, isTold = () => true, conclusions } = run;
  const linter = projectLinter(standard);
  const places = new Map(files.map((file) => [file, projectPath(file, standard)]));
  const texts = keptTexts();
  const met = await lookAtFiles(run, places, linter, texts.keep);
  const conclude = (): Conclusion => concludeFrom(met.map(asRead), places, linter, isTold);
  const premises = met.map((one) => premiseOf(one, isTold(one.file)));
  const { paths, unreadable, result, holding }: Conclusion =
    conclusions === undefined ? conclude() : JSON.parse(conclusions.from(premises, () => JSON.stringify(conclude())));
  return {
    documents: { paths, unreadable, texts: texts.textsOf(pointedAt(result), read) },
    result,
    holding: new Set(holding),
  };
}

/** What follows from the looks at all files, as plain data. */
interface Conclusion {
  paths: readonly string[];
  unreadable: readonly UnreadableDocument[];
  result: LintResult;
  holding: readonly string[];
}

function concludeFrom(
  all: readonly LookedFile[],
  places: ReadonlyMap<string, string>,
  linter: Linter,
  isTold: (file: string) => boolean,
): Conclusion {
  const whole = shownAs(linter.conclude(looksOf(all)), new Map([...places].map(([file, place]) => [place, file])));
  const told = all.filter(({ file }) => isTold(file));
  const unreadable = told.flatMap((each) => each.unreadable ?? []);
  const lost = new Set(unreadable.map(({ path }) => path));
  const paths = told.map(({ file }) => file).filter((file) => !lost.has(file));
  const result = resultAbout(told, paths.length, whole, isTold);
  const holding = told.filter(({ look }) => look !== null && look.matrices > 0).map(({ file }) => file);
  return { paths, unreadable, result, holding };
}

/** All that a conclusion depends on, beside the configuration. */
function premiseOf({ file, written, unreadable }: MetFile, isTold: boolean): string {
  return `${JSON.stringify([file, isTold, unreadable])}${written ?? ""}`;
}

/** Looks at the files to tell of, and at those that rules need a note about. */
async function lookAtFiles(
  { read, standard, isTold = () => true, crew = crewOfOne(candidateLooker(standard)) }: FilesRun,
  places: ReadonlyMap<string, string>,
  { noteTakers: noteTakersAmong }: Linter,
  keepText: (file: string, bytes: Uint8Array) => void,
): Promise<MetFile[]> {
  const takersOf = noteTakersAmong([...places.values()]);
  const needed = [...places].filter(([file, place]) => isTold(file) || takersOf(place).length > 0);
  const all: MetFile[] = [];
  for (const { path: file, bytes } of read(needed.map(([each]) => each))) {
    const one: MetFile = { file, written: null, unreadable: null };
    all.push(one);
    if (!(bytes instanceof Uint8Array)) {
      one.unreadable = bytes;
    } else if (!isCandidate(bytes)) {
      one.unreadable = objectionTo(file, bytes);
    } else {
      const place = places.get(file) ?? file;
      const candidate = { file, place, bytes, noteTakers: takersOf(place), isTold: isTold(file) };
      await crew.take(candidate, (look) => (one.written = look));
      keepText(file, bytes);
    }
  }
  await crew.finish();
  return all;
}

function asRead({ file, written, unreadable }: MetFile): LookedFile {
  const looked = written === null ? unreadable : readLook(written);
  return looked === null || isUnreadable(looked)
    ? { file, look: null, unreadable: looked }
    : { file, look: looked, unreadable: null };
}

function looksOf(all: readonly LookedFile[]): DocumentLook[] {
  return all.flatMap(({ look }) => look ?? []);
}

/** The part of a result that is about the documents to tell of. */
function resultAbout(
  told: readonly LookedFile[],
  documents: number,
  whole: LintResult,
  isTold: (file: string) => boolean,
): LintResult {
  const findings = whole.findings.filter(({ path }) => isTold(path));
  const suppressed = (whole.suppressed ?? []).filter(({ path }) => isTold(path));
  const summary = { ...summarise(looksOf(told), findings), documents, suppressed: suppressed.length };
  return { findings, suppressed, summary };
}

/** The documents that findings point into. */
function pointedAt({ findings }: LintResult): Set<string> {
  return new Set(findings.flatMap(({ path, related }) => [path, ...related.map((place) => place.path)]));
}
