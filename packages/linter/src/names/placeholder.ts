/** What stands for something still to be written when it stands alone. */
const alone =
  /^(?:tb[acd]|t\.b\.[acd]\.?|to be (?:announced|confirmed|decided|defined|determined)|todo|n\.\s?n\.?|\?+|\.{3,}|…|x{2,}|_{2,})$/iu;
/** The frame that templates put around what is to be replaced: `[Role 1]`, `<role>`, `{role}`. */
const framed = /^(?:\[[^\]]*\p{L}[^\]]*\]|<[^>]*\p{L}[^>]*>|\{[^}]*\p{L}[^}]*\})$/u;
/** What gives an unfinished name away wherever it stands. */
const anywhere = /\{\{.*?\}\}|(?<!\p{L})(?:TB[ACD]|TODO)(?!\p{L})/u;
/** What stands in every such name, and is found faster. */
const mayBeAnywhere = /\{\{|TB|TODO/u;
/** A date that nothing is to be filled in: most are. */
const allDigits = /^[\d-]+$/u;
/** The parts of a date that are still to be filled in: `xx December`, `YYYY-MM-DD`, `JJ/MM/AAAA`. */
const inDate = /(?<!\p{L})(?:x{2,}|y{4}|a{4}|j{4}|dd|jj|tt|mm)(?!\p{L})|\?|_{2,}|^[<[].*[>\]]$/iu;

/** True for a name that is still to be written. */
export function isPlaceholder(name: string): boolean {
  const isFramed = "[<{".includes(name.charAt(0)) && framed.test(name);
  return isFramed || (mayBeAnywhere.test(name) && anywhere.test(name)) || alone.test(name);
}

/** True for a date that is still to be written, as a whole or in part. */
export function isPlaceholderDate(date: string): boolean {
  return !allDigits.test(date) && (isPlaceholder(date) || inDate.test(date));
}
