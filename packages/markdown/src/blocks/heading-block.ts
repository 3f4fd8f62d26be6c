import type { SectionHeading } from "@raci-kit/model";
import type { TextBlock } from "./block.ts";

/** A heading as a block; its section ends with itself. */
export function headingBlock(heading: SectionHeading, section: readonly SectionHeading[]): TextBlock {
  return { kind: "text", text: heading.title, spelled: heading.title, range: heading.range, section, heading: true };
}
