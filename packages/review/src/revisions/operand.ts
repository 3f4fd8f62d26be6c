import { documentExtensions } from "./document-choice.ts";

/** What a path on disk is. */
export type PathKind = "file" | "folder" | null;

/**
 * One operand of `raci diff`, as written, and what it can only mean:
 * a `file` or `folder` on disk, a `blob` (`REV:path`), `stdin` (`-`), a document that is `missing` on disk, else a `revision`.
 */
export interface Operand {
  text: string;
  kind: "file" | "folder" | "blob" | "stdin" | "missing" | "revision";
}

/** Tells what an operand means. What exists on disk is a path; so is what is called like a document. */
export function readOperand(text: string, pathKind: (operand: string) => PathKind): Operand {
  if (text === "-") return { text, kind: "stdin" };
  const onDisk = pathKind(text);
  if (onDisk !== null) return { text, kind: onDisk };
  if (isBlobName(text)) return { text, kind: "blob" };
  const isDocument = documentExtensions.some((extension) => text.toLowerCase().endsWith(extension));
  return { text, kind: isDocument ? "missing" : "revision" };
}

/** True for what can narrow a comparison down: a path, whether it is still there or not. */
export function isPath({ kind }: Operand): boolean {
  return kind === "file" || kind === "folder" || kind === "missing";
}

/** `v1:models/a.md`, `HEAD:./a.md` or `:a.md`, but no drive of Windows. */
function isBlobName(text: string): boolean {
  return /^[^:]*:[^/]?.+/u.test(text) && !/^[a-z]:[\\/]/iu.test(text);
}
