import { mergeValue, type Versions } from "../versions.ts";

/** How a text is written to its file, apart from what it says; null where the text does not tell. */
export interface TextForm {
  /** True with a byte order mark. */
  marked: boolean;
  ending: "\n" | "\r\n" | null;
  /** True when the last line ends as the others do. */
  closed: boolean | null;
}

/** A text of plain lines, each ended by a line feed, and the form it was written in. */
export interface FormedText {
  form: TextForm;
  text: string;
}

const byteOrderMark = "\uFEFF";

/** Takes the form off a text; null when its lines end in several ways, which is no form but a part of the lines. */
export function takeForm(written: string): FormedText | null {
  const marked = written.startsWith(byteOrderMark);
  const body = marked ? written.slice(byteOrderMark.length) : written;
  const text = body.replaceAll("\r\n", "\n");
  const feeds = text.split("\n").length - 1;
  const pairs = body.length - text.length;
  if (text.includes("\r") || (pairs > 0 && pairs < feeds)) return null;
  const isClosed = text === "" ? null : text.endsWith("\n");
  const form: TextForm = { marked, ending: feeds === 0 ? null : pairs > 0 ? "\r\n" : "\n", closed: isClosed };
  return { form, text: isClosed === false ? `${text}\n` : text };
}

/** The form of the merged text. A form knows two values a part at most, so that no two changes of it can disagree. */
export function mergeForms(forms: Versions<TextForm>): TextForm {
  return { marked: merged(forms, "marked"), ending: merged(forms, "ending"), closed: merged(forms, "closed") };
}

function merged<Part extends keyof TextForm>({ base, ours, theirs }: Versions<TextForm>, part: Part): TextForm[Part] {
  const own = ours[part] ?? theirs[part];
  const result = mergeValue({ base: base[part] ?? own, ours: own, theirs: theirs[part] ?? own });
  return result.kind === "merged" ? result.value : own;
}

/** Writes plain lines in a form. */
export function giveForm(text: string, { marked, ending, closed }: TextForm): string {
  const open = closed === false && text.endsWith("\n") ? text.slice(0, -1) : text;
  const ended = ending === "\r\n" ? open.replaceAll("\n", "\r\n") : open;
  return marked ? `${byteOrderMark}${ended}` : ended;
}
