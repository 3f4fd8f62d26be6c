import type { SectionHeading } from "@raci-kit/model";
import { normaliseName } from "../text/normalise.ts";
import type { TextBlock } from "./block.ts";

/** A heading as a block; its section ends with itself. */
export function headingBlock(heading: SectionHeading, section: readonly SectionHeading[]): TextBlock {
  return { kind: "text", text: heading.title, spelled: heading.title, range: heading.range, section, heading: true };
}

/** The words of a heading from its plain text; an id in braces at its end (`{#x}`) is no word. */
export function headingTitle(text: string): string {
  return normaliseName(text.replace(/\{[#:.][^{}]*\}\s*$/u, ""));
}
