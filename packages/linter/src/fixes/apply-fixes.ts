import { comparePositions, compareRanges, type Edit, type Finding, type Fix, lineStarts } from "@raci-kit/model";

/** Which fixes to apply. */
export interface FixOptions {
  /** Also those that may change what the document says; where a finding has suggestions, the only one. */
  unsafe?: boolean | undefined;
}

/** A document after fixes. */
export interface FixResult {
  text: string;
  /** What was mended, in the order of the findings. */
  applied: readonly Finding[];
  /** What could be mended but for an edit that came first; it is left for the next pass. */
  skipped: readonly Finding[];
}

/**
 * Applies the fixes of findings to their document. Where two overlap the first finding wins. Everything outside of the
 * edits stays as it is, line ends included.
 *
 * @param text the document that the findings were found in, without byte order mark
 * @param findings of this document alone
 */
export function applyFixes(text: string, findings: readonly Finding[], options: FixOptions = {}): FixResult {
  const applied: Finding[] = [];
  const skipped: Finding[] = [];
  const byLine = new Map<number, Edit[]>();
  for (const finding of findings) {
    const edits = fixToApply(finding, options)?.edits;
    if (edits === undefined) {
      continue;
    }
    const fresh = edits.filter((edit) => !editsNear(edit, byLine).some((other) => isSameEdit(edit, other)));
    if (fresh.some((edit) => editsNear(edit, byLine).some((other) => doOverlap(edit, other)))) {
      skipped.push(finding);
      continue;
    }
    applied.push(finding);
    for (const edit of fresh) {
      for (const line of linesOf(edit)) byLine.set(line, [...(byLine.get(line) ?? []), edit]);
    }
  }
  return { text: applyEdits(text, [...new Set([...byLine.values()].flat())]), applied, skipped };
}

/**
 * Applies fixes and looks again, until nothing is left to mend: one fix may make room for the next.
 *
 * @param find what is found in a text
 */
export function fixUntilStable(
  text: string,
  find: (text: string) => readonly Finding[],
  options: FixOptions = {},
): FixResult {
  let result = applyFixes(text, find(text), options);
  const applied = [...result.applied];
  // A rule that undoes what another does would never come to rest.
  for (let pass = 1; pass < mostPasses && result.applied.length > 0; pass += 1) {
    result = applyFixes(result.text, find(result.text), options);
    applied.push(...result.applied);
  }
  return { ...result, applied };
}

const mostPasses = 10;

function fixToApply({ fix, suggestions = [] }: Finding, { unsafe = false }: FixOptions): Fix | undefined {
  const [only, another] = suggestions;
  const candidate = fix ?? (another === undefined ? only : undefined);
  return candidate?.safe === true || unsafe ? candidate : undefined;
}

/** The edits that share a line with `edit`. */
function editsNear(edit: Edit, byLine: ReadonlyMap<number, readonly Edit[]>): Edit[] {
  return linesOf(edit).flatMap((line) => byLine.get(line) ?? []);
}

function linesOf({ range: { start, end } }: Edit): number[] {
  return Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index);
}

function isSameEdit(left: Edit, right: Edit): boolean {
  return left.text === right.text && compareRanges(left.range, right.range) === 0;
}

/** Two texts for one place overlap; edits that only touch do not, as long as one of them replaces something. */
function doOverlap({ range: left }: Edit, { range: right }: Edit): boolean {
  const isOnePlace = comparePositions(left.start, right.start) === 0 && comparePositions(left.end, right.end) === 0;
  return isOnePlace || (comparePositions(left.start, right.end) < 0 && comparePositions(right.start, left.end) < 0);
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const starts = lineStarts(text);
  const offsetOf = ({ line, column }: Edit["range"]["start"]): number => (starts[line - 1] ?? text.length) + column - 1;
  let copied = 0;
  let result = "";
  for (const { range, text: replacement } of edits.toSorted((left, right) => compareRanges(left.range, right.range))) {
    result += text.slice(copied, offsetOf(range.start)) + replacement;
    copied = offsetOf(range.end);
  }
  return result + text.slice(copied);
}
