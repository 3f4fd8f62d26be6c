import { readFileSync } from "node:fs";
import path from "node:path";
import { compactTables } from "@raci-kit/merge";
import { writeAll } from "../write-all.ts";
import { documentText } from "./document-text.ts";
import { driverOptions } from "./driver-options.ts";

/** Prints a document with its matrices written without alignment, so that git sees no change in a realigned one. */
export async function textconvDriver(file: string, cwd: string): Promise<0> {
  const absolute = path.resolve(cwd, file);
  writeAll(1, (await compacted(absolute, cwd)) ?? readFileSync(absolute));
  return 0;
}

async function compacted(file: string, cwd: string): Promise<string | null> {
  const text = documentText(file);
  if (text === null) return null;
  try {
    return compactTables(text, (await driverOptions(file, cwd)).reading);
  } catch {
    return null;
  }
}
