import {
  type DocumentBytes,
  type Documents,
  fileChoice,
  findFiles,
  isLeftOut,
  readDocuments,
  readFiles as readBytes,
  readingOptions,
  stdinPath,
} from "@raci-kit/review";
import type { Project } from "./project.ts";

/** Which files to look at. */
export interface FileOptions {
  /** Files, folders and globs; the folder `cwd` when left out. */
  files?: string | readonly string[] | undefined;
}

/** What a text is called. */
export interface TextOptions {
  /** The path that the text is known by: for `overrides`, `exclude` and findings. It need not exist. */
  path?: string | undefined;
}

/** What options name, as a list. */
export function operandsOf({ files = ["."] }: FileOptions): readonly string[] {
  return typeof files === "string" ? [files] : files;
}

/** The documents that hold a matrix among the files that are named; what cannot be read is told in them. */
export async function readFiles(operands: readonly string[], { cwd, config }: Project): Promise<Documents> {
  const { files, missing } = await findFiles(operands, cwd, fileChoice(config));
  const documents = await readDocuments(readBytes(files, cwd), { ...readingOptions(config), matricesOnly: true });
  return { ...documents, unreadable: [...missing, ...documents.unreadable] };
}

/** A text as the only document; no document at all when the configuration leaves its path out. */
export async function readText(text: string, { path }: TextOptions, { cwd, config }: Project): Promise<Documents> {
  const isOut = path !== undefined && isLeftOut(path, cwd, fileChoice(config));
  const documents = isOut ? [] : [documentOf(text, path)];
  return readDocuments(documents, { ...readingOptions(config), matricesOnly: true });
}

/** A text as a document. */
export function documentOf(text: string, path: string = stdinPath): DocumentBytes {
  return { path, bytes: Buffer.from(text) };
}
