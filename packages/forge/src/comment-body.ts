import { markdownText } from "@raci-kit/reporters";
import { type Marker, markerLine } from "./marker.ts";

/** GitHub refuses a longer comment. */
export const longestBody = 65_536;

const takenBack = "Earlier versions of this change moved duties; none of them moves any more.";
const notesCut = "More about approvals stands in the job summary.";

/** What a comment is made from. */
export interface CommentContent {
  key: string;
  /** The report as Markdown; its own first line, a marker, is replaced. */
  report: string;
  /** How many duties the change moves. */
  shifts: number;
  /** Plain sentences below the report; they are made inert here. */
  notes: readonly string[];
}

/** The text of the comment that follows on `previous`. It is never longer than GitHub takes. */
export function commentBody({ key, report, shifts, notes }: CommentContent, previous: Marker | null): string {
  const state = stateAfter(previous, shifts);
  const text = report.replace(/^<!--[^\n]*-->\n/u, "").trimEnd();
  const opening = `${markerLine({ key, state })}\n${text}\n`;
  const sentences = [...(state === "taken-back" ? [takenBack] : []), ...notes].map(markdownText);
  return `${opening}${fitting(sentences, longestBody - opening.length)}`;
}

function stateAfter(previous: Marker | null, shifts: number): Marker["state"] {
  if (shifts > 0) return "moves";
  return previous === null || previous.state === "still" ? "still" : "taken-back";
}

/** The sentences as a list, as many as there is room for. */
function fitting(sentences: readonly string[], room: number): string {
  const lines = sentences.map((sentence) => `- ${sentence}\n`);
  const whole = `\n${lines.join("")}`;
  if (lines.length === 0) return "";
  if (whole.length <= room) return whole;
  let left = room - notesCut.length - 4;
  const end = lines.findIndex((line) => (left -= line.length) < 0);
  return `\n${lines.slice(0, end).join("")}- ${notesCut}\n`;
}

/** GitHub may hand a comment back with other line ends or without its last one. */
export function saysTheSame(left: string, right: string): boolean {
  return left.replaceAll("\r\n", "\n").trimEnd() === right.replaceAll("\r\n", "\n").trimEnd();
}
