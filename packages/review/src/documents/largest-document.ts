import type { UnreadableDocument } from "@raci-kit/model";

/** The largest document that is read. The largest matrices known are a hundredth of it. */
export const largestDocument: number = 16 * 1024 * 1024;

/** The complaint about a document that is larger than {@link largestDocument}. */
export function tooLarge(path: string): UnreadableDocument {
  return {
    path,
    reason: `larger than ${largestDocument / 1024 / 1024} MB, the most a document may have`,
    hint: "Split the document, or leave it out with `exclude` in the configuration.",
  };
}
