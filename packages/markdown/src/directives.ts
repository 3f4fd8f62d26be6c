/** What a comment in the document orders about the next table, or about the whole document. */
export interface Directive {
  order: "matrix" | "ignore" | "document";
  /** Name of the scheme to read with, or null. */
  scheme: string | null;
}

/** Reads `raci: matrix scheme=DACI`, `raci: ignore`, `raci: scheme=RASCI`; `null` for any other comment. */
export function readDirective(comment: string): Directive | null {
  const match = /^raci:\s*(matrix|ignore)?\b\s*(.*)$/isu.exec(comment.trim());
  if (match === null) return null;
  const scheme = /\bscheme\s*=\s*["']?([\w-]+)/iu.exec(match[2] ?? "")?.[1] ?? null;
  const order = match[1]?.toLowerCase();
  if (order === "ignore") return { order, scheme: null };
  if (order === "matrix") return { order, scheme };
  return scheme === null ? null : { order: "document", scheme };
}
