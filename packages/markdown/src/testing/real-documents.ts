import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import { decodeText } from "../text/decode.ts";

/** A real document: its name, its bytes and its text. */
export interface RealText {
  path: string;
  bytes: Uint8Array;
  text: string;
}

/** The Markdown files below a folder, ordered by path. */
export function textsBelow(folder: string): RealText[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => /\.mdx?$/u.test(path));
  return paths.toSorted().map((path) => {
    const bytes = readFileSync(join(folder, path));
    return { path, bytes, text: decodeText(bytes) };
  });
}

/** Every Markdown file of the folder that `RACI_CORPUS` names; none without it. */
export function corpusTexts(): RealText[] {
  const folder = env["RACI_CORPUS"] ?? "";
  return folder === "" ? [] : textsBelow(folder);
}
