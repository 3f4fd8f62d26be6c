import { compare } from "@raci-kit/differ";
import { type FileSide, showDifference } from "@raci-kit/git";
import { mayHoldMatrix, readDocument, type ReadOptions } from "@raci-kit/markdown";
import type { ResponsibilityModel } from "@raci-kit/model";
import { comparisonAsText } from "@raci-kit/reporters";
import type { Terminal } from "../terminal.ts";
import { documentText } from "./document-text.ts";
import { driverOptions } from "./driver-options.ts";

/** What git hands an external diff, see git(1): a path, and for each side where its bytes are and its mode. */
export interface DiffInput {
  before: FileSide | null;
  after: FileSide | null;
}

/** Prints what changed in a document by meaning, and below it what changed line by line, as git would. */
export async function diffDriver(
  { before, after }: DiffInput,
  terminal: Pick<Terminal, "cwd" | "print" | "style">,
): Promise<0> {
  terminal.print(await meaningOf({ before, after }, terminal));
  await showDifference(before, after);
  return 0;
}

/** The change of meaning in words; empty where there are no matrices, or none that can be read. */
async function meaningOf(
  { before, after }: DiffInput,
  { cwd, style }: Pick<Terminal, "cwd" | "style">,
): Promise<string> {
  try {
    const { reading, comparing } = await driverOptions((after ?? before)?.path ?? "", cwd);
    const [old, current] = [modelOf(before, reading), modelOf(after, reading)];
    if ((old?.matrices.length ?? 0) + (current?.matrices.length ?? 0) === 0) return "";
    const comparison = compare([{ before: old, after: current }], comparing);
    return `${comparisonAsText(comparison, { ...style, details: false })}\n`;
  } catch {
    // The lines below say everything that changed; a meaning that cannot be told must not hide them.
    return "";
  }
}

/** @throws RangeError when the document is no text that is read here: then there is no meaning to speak of */
function modelOf(side: FileSide | null, reading: ReadOptions): ResponsibilityModel | null {
  if (side === null) return null;
  const text = documentText(side.file);
  if (text === null) throw new RangeError(`${side.path} is no document`);
  const options = { ...reading, path: side.path };
  return readDocument(mayHoldMatrix(text) ? text.replace(/^\uFEFF/u, "") : "", options);
}
