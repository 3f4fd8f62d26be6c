/** A stretch of the merged document: lines, or lines that contradict each other. */
export type Piece =
  | { kind: "lines"; lines: readonly string[] }
  | { kind: "conflict"; ours: readonly string[]; base: readonly string[]; theirs: readonly string[] };

/** How conflicts are written: git's labels, length of the markers, and whether the base is shown. */
export interface ConflictStyle {
  labels: { ours: string; base: string; theirs: string };
  markerSize: number;
  showBase: boolean;
}

/** The lines of one side of every conflict. */
export function takeSide(pieces: readonly Piece[], side: "ours" | "theirs"): string[] {
  return pieces.flatMap((piece) => (piece.kind === "lines" ? piece.lines : piece[side]));
}

/** The lines of the merge, conflicts between markers as git writes them. */
export function writePieces(pieces: readonly Piece[], { labels, markerSize, showBase }: ConflictStyle): string[] {
  const marker = (character: string, label = ""): string => `${character.repeat(markerSize)} ${label}`.trimEnd();
  return pieces.flatMap((piece) =>
    piece.kind === "lines"
      ? piece.lines
      : [
          marker("<", labels.ours),
          ...piece.ours,
          ...(showBase ? [marker("|", labels.base), ...piece.base] : []),
          marker("="),
          ...piece.theirs,
          marker(">", labels.theirs),
        ],
  );
}
