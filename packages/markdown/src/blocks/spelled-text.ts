import type { Paragraph, PhrasingContent } from "mdast";
import { plainText } from "../syntax/plain-text.ts";

/**
 * The words of a paragraph, with an equals sign behind every letter that is set apart by bold, italic or code and
 * followed by a word: "**R** does the work, `A` answers for it" reads "R = does the work, A = answers for it".
 */
export function spelledText(paragraph: Paragraph): string {
  return paragraph.children.map((node, index) => spell(node, paragraph.children[index + 1])).join("");
}

function spell(node: PhrasingContent, next: PhrasingContent | undefined): string {
  const text = plainText(node);
  const isSetApart = node.type === "strong" || node.type === "emphasis" || node.type === "inlineCode";
  const isFollowed = next?.type === "text" && /^\s+\p{L}/u.test(next.value);
  return isSetApart && isFollowed && /^\p{Lu}{1,2}$/u.test(text.trim()) ? `${text} =` : text;
}
