import { visible } from "../escape/visible.ts";
import { english } from "../words/english.ts";

/**
 * What Mermaid could take for more than text in a quoted label: quotes, entities, HTML, Markdown, comments, directives,
 * icons, and the marks of a list where the label begins.
 */
const active = /[!"#$%&*:;<=>?@[\\\]^_`{|}~]|^[-+]|(?<=^\d+)[.)]/gu;

/** `text` as a quoted label of a Mermaid diagram: it shows these characters and nothing else; a blank one has a stand-in. */
export function mermaidText(text: string): string {
  const shown = visible(text).trim() || english.models.unnamed;
  return `"${shown.replace(active, (character) => `#${character.codePointAt(0)};`)}"`;
}
