import type { ConflictStyle, Piece } from "../table/pieces.ts";

/** What tells markers from other lines. */
type MarkerStyle = Pick<ConflictStyle, "markerSize" | "showBase">;

/**
 * Takes the text that a line merge wrote apart into lines and conflicts. Null when a marker stands where none belongs:
 * then a line of the document looks like one.
 */
export function readConflicts(lines: readonly string[], { markerSize, showBase }: MarkerStyle): Piece[] | null {
  const pieces: Piece[] = [];
  let plain: string[] = [];
  let conflict: { ours: string[]; base: string[]; theirs: string[] } | null = null;
  let side: "ours" | "base" | "theirs" = "ours";
  for (const line of lines) {
    const mark = markOf(line, markerSize);
    if (mark === "<") {
      if (conflict !== null) return null;
      if (plain.length > 0) pieces.push({ kind: "lines", lines: plain });
      [plain, conflict, side] = [[], { ours: [], base: [], theirs: [] }, "ours"];
    } else if (conflict === null) plain.push(line);
    else if (mark === "|" && showBase && side === "ours") side = "base";
    else if (mark === "=" && side !== "theirs") side = "theirs";
    else if (mark === ">" && side === "theirs") {
      pieces.push({ kind: "conflict", ...conflict });
      conflict = null;
    } else conflict[side].push(line);
  }
  if (plain.length > 0) pieces.push({ kind: "lines", lines: plain });
  return conflict === null ? pieces : null;
}

/**
 * True when a line could be taken for a marker. What looks like the middle one alone is a heading's underline, and one of
 * the base a row of blank cells: they matter where the base is shown, as three parts cannot be told apart then.
 */
export function hasMarkers(lines: readonly string[], { markerSize, showBase }: MarkerStyle): boolean {
  const marks = showBase ? "<|=>" : "<>";
  return lines.some((line) => marks.includes(markOf(line, markerSize) ?? " "));
}

function markOf(line: string, size: number): string | null {
  const [first = ""] = line;
  const isMark = "<|=>".includes(first) && first !== "" && line.startsWith(first.repeat(size));
  return isMark && (line.length === size || line[size] === " ") ? first : null;
}
