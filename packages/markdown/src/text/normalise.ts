/** Zero-width characters, soft hyphens and bidirectional marks: they change no word. A joiner holds an emoji together. */
const invisible =
  /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\u200D(?!\p{Extended_Pictographic})/gu;

/** Printable ASCII with single blanks inside: what most names and cells are, and nothing of it to change. */
const plain = /^(?:[!-~]+(?: [!-~]+)*)?$/u;

/** A name as plain text: NFC, invisible characters dropped, white space collapsed and trimmed. */
export function normaliseName(text: string): string {
  const trimmed = text.trim();
  if (plain.test(trimmed)) return trimmed;
  return text.normalize("NFC").replace(invisible, "").replace(/\s+/gu, " ").trim();
}

/** Letters in a coloured circle or square, each block from A to Z, and the signs that flags are made of. */
const letterBlocks = [0x1f150, 0x1f170, 0x1f1e6];
const letterSign = /[\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}\u{1F1E6}-\u{1F1FF}]\u{FE0F}?/gu;

/**
 * Text without invisible characters, line by line trimmed; compatibility forms (full width, superscripts) and letters
 * drawn as signs made plain.
 */
export function normaliseCell(text: string): string {
  const trimmed = text.trim();
  if (plain.test(trimmed)) return trimmed;
  return text
    .replace(invisible, "")
    .normalize("NFKC")
    .replace(letterSign, letterOfSign)
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n ?/gu, "\n")
    .trim();
}

function letterOfSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const block = letterBlocks.findLast((start) => start <= code) ?? code;
  return String.fromCodePoint(65 + code - block);
}
