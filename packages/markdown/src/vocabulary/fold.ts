/** A word made comparable: lower case, accents and compatibility forms dropped, inner white space single. */
export function foldWord(text: string): string {
  // Words of ASCII have no accents and no other forms.
  if (/^[!-^`-~]*(?: [!-^`-~]+)*$/u.test(text)) return text.trim().toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s_]+/gu, " ")
    .trim();
}
