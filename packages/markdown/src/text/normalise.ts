/** Zero-width characters, soft hyphens and bidirectional marks: they change no word. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** Printable ASCII with single blanks inside: what most names and cells are, and nothing of it to change. */
const plain = /^(?:[!-~]+(?: [!-~]+)*)?$/u;

/** A name as plain text: NFC, invisible characters dropped, white space collapsed and trimmed. */
export function normaliseName(text: string): string {
  if (plain.test(text)) return text;
  return text.normalize("NFC").replace(invisible, "").replace(/\s+/gu, " ").trim();
}

/** Text without invisible characters, compatibility forms (full width, superscripts) made plain, line by line trimmed. */
export function normaliseCell(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(invisible, "")
    .normalize("NFKC")
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n ?/gu, "\n")
    .trim();
}
