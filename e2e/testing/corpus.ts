import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { decodeText } from "./kit.ts";

/** Where somebody laid real documents beside this repository; empty when nobody did. */
export const corpus: string = process.env["RACI_CORPUS"] ?? "";

/** The files below a folder of the corpus that a pattern matches, by path from the corpus on. */
export function corpusFiles(pattern: string): string[] {
  return corpus === "" ? [] : globSync(pattern, { cwd: corpus }).toSorted();
}

/** The text of one file of the corpus. */
export function corpusText(file: string): string {
  return decodeText(readFileSync(path.join(corpus, file)));
}
