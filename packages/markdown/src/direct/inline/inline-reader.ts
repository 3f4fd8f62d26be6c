import type { Nodes, Paragraph, Root, TableCell } from "mdast";
import { isStrong } from "../../blocks/pipe-table.ts";
import { spelledText } from "../../blocks/spelled-text.ts";
import { plainText } from "../../syntax/plain-text.ts";
import { simplePhrasing } from "./simple-phrasing.ts";

/** What a text with marks says. */
export interface InlineWords {
  text: string;
  /** See `TextBlock`; the same as `text` where it stands in no paragraph. */
  spelled: string;
  /** True when a cell's whole text is bold. */
  strong: boolean;
  /** Offsets in the text between which inline HTML stands. */
  html: readonly (readonly [start: number, end: number])[];
}

/** Where a text with marks stands. */
type InlinePlace = "cell" | "heading" | "paragraph";

/** What was read before, by place and text. */
export type InlineMemo = Readonly<Record<InlinePlace, Map<string, InlineWords | null>>>;

/** Reads a text whose marks may mean something (see `meaningfulMarks`); null when only its document tells what. */
export type InlineReader = (place: InlinePlace, text: string, marks: number) => InlineWords | null;

type Parse = (markdown: string) => Root;
type Holder = Extract<Nodes, { type: "tableCell" | "heading" | "paragraph" }>;

/** What stands around a text, so that the parser reads it as in its place. */
const frames: Readonly<Record<InlinePlace, { before: string; after: string }>> = {
  cell: { before: "| ", after: " |\n| - |" },
  heading: { before: "# ", after: "" },
  paragraph: { before: "", after: "" },
};

/** Room for texts that several documents have in common. */
export function inlineMemo(): InlineMemo {
  return { cell: new Map(), heading: new Map(), paragraph: new Map() };
}

/**
 * A reader that knows the commonest marks itself and gives any other text to the parser, alone in a frame, and once.
 *
 * @param parse null to read no text that takes a parser
 * @param limit how many texts of a place are remembered
 */
export function inlineReader(parse: Parse | null, memo: InlineMemo, limit = 1_000): InlineReader {
  return (place, text, marks) => {
    const known = memo[place].get(text);
    if (known !== undefined) return known;
    const simple = mayNeedParser(place, text) ? null : simplePhrasing(text, marks);
    // Nothing to remember: with a parser it may be read.
    if (simple === null && parse === null) return null;
    const words = simple === null ? parseFramed(place, text, parse) : wordsOf(holderOf(place, simple), []);
    if (memo[place].size >= limit) memo[place].clear();
    memo[place].set(text, words);
    return words;
  };
}

/** True for a heading that its own marks may close, and for a paragraph that may start with the definition of a link. */
function mayNeedParser(place: InlinePlace, text: string): boolean {
  return place === "heading" ? text.endsWith("#") : place === "paragraph" && mayDefine(text);
}

/** True when a paragraph may start with the definition of a link. */
export function mayDefine(text: string): boolean {
  return text.startsWith("[") && text.includes("]:");
}

function holderOf(place: InlinePlace, children: Paragraph["children"]): Holder {
  if (place === "cell") return { type: "tableCell", children };
  return place === "heading" ? { type: "heading", depth: 1, children } : { type: "paragraph", children };
}

function parseFramed(place: InlinePlace, text: string, parse: Parse | null): InlineWords | null {
  if (parse === null) return null;
  const { before, after } = frames[place];
  const holder = framedNode(parse(before + text + after), place);
  return holder === null ? null : wordsOf(holder, htmlIn(holder, before.length));
}

function wordsOf(holder: Holder, html: InlineWords["html"]): InlineWords {
  const text = plainText(holder);
  return {
    text,
    spelled: holder.type === "paragraph" ? spelledText(holder) : text,
    strong: holder.type === "tableCell" && isStrong(holder),
    html,
  };
}

/** The node that holds the text; null when the parser found something else in the frame. */
function framedNode({ children }: Root, place: InlinePlace): Holder | null {
  const [only] = children;
  if (only === undefined || children.length > 1) return null;
  if (only.type === "paragraph" || only.type === "heading") return only.type === place ? only : null;
  const cells: readonly TableCell[] =
    place === "cell" && only.type === "table" ? (only.children[0]?.children ?? []) : [];
  return cells.length === 1 ? (cells[0] ?? null) : null;
}

function htmlIn(root: Nodes, before: number): [number, number][] {
  const found: [number, number][] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const { start, end } = node.position ?? {};
    if (node.type === "html") found.push([(start?.offset ?? 0) - before, (end?.offset ?? 0) - before]);
    if ("children" in node) open.push(...node.children);
  }
  return found;
}
