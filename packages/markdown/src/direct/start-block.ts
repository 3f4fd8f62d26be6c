import { code } from "./characters.ts";
import { endsHtml, htmlStart } from "./html-lines.ts";
import type { LineCursor } from "./line-cursor.ts";
import { fenceLength, headingDepth, isThematicBreak } from "./line-kinds.ts";
import { addMarkedHeading } from "./paragraphs.ts";
import { closeLeaf, type State } from "./state.ts";

/**
 * Starts the block that the first character behind the white space of a line announces: a heading, a rule, a fence,
 * HTML. False when it announces none, and the line may be text.
 *
 * @param isInterrupting true in a paragraph, which not every tag ends
 */
export function startBlock(state: State, isInterrupting: boolean): boolean {
  const { text, content } = state.cursor;
  switch (text.charCodeAt(content)) {
    case code.hash:
      return startHeading(state);
    case code.minus:
    case code.asterisk:
    case code.underscore:
      return startRule(state);
    case code.backtick:
    case code.tilde:
      return startFence(state);
    case code.less:
      return startHtml(state, isInterrupting);
    default:
      return false;
  }
}

/** True when a line may start HTML outside of a paragraph. */
export function mayStartHtml({ text, content, end }: LineCursor): boolean {
  return text.charCodeAt(content) === code.less && htmlStart(text.slice(content, end), false) !== null;
}

function startHeading(state: State): boolean {
  const { text, content, end, line } = state.cursor;
  const depth = headingDepth(text, content, end);
  if (depth === 0) return false;
  closeLeaf(state);
  addMarkedHeading(state.reading, line, content, end, depth);
  return true;
}

function startRule(state: State): boolean {
  const { text, content, end } = state.cursor;
  const isRule = isThematicBreak(text, content, end);
  if (isRule) closeLeaf(state);
  return isRule;
}

function startFence(state: State): boolean {
  const { text, content, end } = state.cursor;
  const length = fenceLength(text, content, end);
  if (length === 0) return false;
  closeLeaf(state);
  state.leaf = { kind: "fence", mark: text.charCodeAt(content), length };
  return true;
}

function startHtml(state: State, isInterrupting: boolean): boolean {
  const { text, offset, content, end } = state.cursor;
  const line = text.slice(content, end);
  const start = htmlStart(line, isInterrupting);
  if (start === null) return false;
  closeLeaf(state);
  if (start === "unsure") {
    state.reading.isUnsure = true;
    return true;
  }
  const isEnded = endsHtml(line.slice(start.searchFrom), start.endings);
  state.leaf = {
    kind: "html",
    start: offset,
    end,
    endings: start.endings,
    isEnded: isEnded || start.endings.length === 0,
  };
  if (isEnded) closeLeaf(state);
  return true;
}
