import { readDocument } from "@raci-kit/markdown";
import type { Change, Comparison, Sides } from "@raci-kit/model";
import { compare } from "../compare.ts";
import type { CompareOptions } from "../options.ts";

/** Compares two Markdown texts as revisions of one document. */
export function compareMarkdown(before: string, after: string, options: CompareOptions = {}): Comparison {
  const path = "raci.md";
  return compare([{ before: readDocument(before, { path }), after: readDocument(after, { path }) }], options);
}

/** The changes between two Markdown texts, a line each. */
export function changesBetween(before: string, after: string, options: CompareOptions = {}): string[] {
  return compareMarkdown(before, after, options).documents.flatMap(({ changes }) => changes.map(changeLine));
}

/** `accountable-transferred Restore data: Customer > Provider`, with a value where nothing else names the change. */
export function changeLine({ kind, key, activity, party, value }: Change): string {
  const names = [sidesText(activity), sidesText(party)].filter((text) => text !== "");
  const shown =
    names.length === 0 || kind === "activity-split" || kind === "activity-merged" ? [sidesText(value)] : names;
  return [kind, key, shown.join(": ")].filter((part) => part !== null && part !== "").join(" ");
}

function sidesText({ before, after }: Sides<string>): string {
  if (before === after) {
    return before ?? "";
  }
  return `${before ?? "-"} > ${after ?? "-"}`;
}

/** The activities found again in another revision, a line each: `Restore data > Restore all data 0.87 names 90 % alike`. */
export function matchesBetween(before: string, after: string, options: CompareOptions = {}): string[] {
  return compareMarkdown(before, after, options).documents.flatMap(({ matched }) =>
    matched.map((pair) => {
      const names = sidesText({ before: pair.before.activity, after: pair.after.activity });
      return `${names} ${pair.confidence} ${pair.why}`;
    }),
  );
}
