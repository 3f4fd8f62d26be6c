import path from "node:path";
import type { UnreadableDocument } from "@raci-kit/model";
import { InputError } from "./input-error.ts";
import { replaceFile } from "./replace-file.ts";

/**
 * Replaces files one by one, each at once; relative paths are taken from `cwd`.
 *
 * @returns what could not be written and was left as it is
 */
export function writeDocuments(
  documents: readonly { path: string; text: string }[],
  cwd: string,
): UnreadableDocument[] {
  return documents.flatMap(({ path: file, text }) => {
    try {
      replaceFile(path.resolve(cwd, file), text);
      return [];
    } catch (error) {
      return [{ path: file, ...whyNot(error) }];
    }
  });
}

function whyNot(error: unknown): Pick<UnreadableDocument, "reason" | "hint"> {
  if (error instanceof InputError) return { reason: error.message, hint: error.hint };
  if (!(error instanceof Error) || !("syscall" in error)) throw error;
  return { reason: `could not be written: ${error.message}`, hint: "The file is as it was." };
}
