/**
 * Every character that moves a terminal's cursor, reorders its line or hides in it: control characters, direction marks,
 * lone surrogates, line separators, invisible characters (a byte order mark, a zero-width space, a word joiner), and tag
 * characters outside the emoji of a flag. Joiners are no part of it: emoji and several scripts need them.
 */
export const unprintable: RegExp =
  /[\p{Cc}\p{Bidi_Control}\p{Cs}\p{Zl}\p{Zp}\u200B\u2060-\u2064\u206A-\u206F\uFEFF\uFFF9-\uFFFB]|(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]{0,7})[\u{E0000}-\u{E007F}]/gu;
