import { hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { writeFile } from "../documents/write-file.ts";
import type { CacheEntries } from "./cache-entry.ts";
import { keyLength } from "./candidate-keys.ts";

/** Runs over other paths have other files; those that were not written for the longest time go first. */
const mostFiles = 16;

/** The folder of caches that nobody names: among those of other tools, else at the root of the project. */
export function cacheFolder(root: string): string {
  const modules = path.join(root, "node_modules");
  return existsSync(modules) ? path.join(modules, ".cache", "raci") : path.join(root, ".raci-cache");
}

/** The file of a run; `run` says which runs share one. */
export function cacheFile(folder: string, run: string): string {
  return path.join(folder, `lint-${hash("sha256", run, "hex").slice(0, 16)}.json`);
}

/** What a cache file holds, a key and its look a line. One that is missing, damaged or not ours holds nothing: it is only a memory. */
export function loadCache(file: string): CacheEntries {
  try {
    const text = readFileSync(file, "utf8");
    const end = text.indexOf("\n");
    const body = text.slice(end + 1);
    if (text.slice(0, end) !== checksum(body)) return new Map();
    return new Map(body.split("\n").map((line) => [line.slice(0, keyLength), line.slice(keyLength)]));
  } catch {
    return new Map();
  }
}

/**
 * Replaces a cache file at once, and takes away what is old in its folder.
 *
 * @throws Error of the file system when the folder may not be written to
 */
export function saveCache(file: string, entries: CacheEntries): void {
  const body = Array.from(entries, ([key, look]) => key + look).join("\n");
  writeFile(file, `${checksum(body)}\n${body}`);
  hideFromGit(path.dirname(file));
  forgetOldFiles(path.dirname(file));
}

/** A cut or a flipped bit is found out, before what is left of the text is believed. */
function checksum(body: string): string {
  return `raci cache ${hash("sha256", body, "hex")}`;
}

function hideFromGit(folder: string): void {
  const file = path.join(folder, ".gitignore");
  if (!existsSync(file)) writeFile(file, "*\n");
}

function forgetOldFiles(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => /^lint-[\da-f]{16}\.json$/u.test(name))
    .map((name) => path.join(folder, name));
  if (files.length <= mostFiles) return;
  const byAge = files.map((file) => ({ file, written: statSync(file).mtimeMs }));
  const oldest = byAge.toSorted((left, right) => right.written - left.written).slice(mostFiles);
  for (const { file } of oldest) rmSync(file, { force: true });
}
