import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Review } from "@raci-kit/model";
import { remarksAsGitLab, reviewAsJson, reviewAsMarkdown, reviewRemarks } from "@raci-kit/reporters";

/** What a review is written as, by file name. */
const files: Readonly<Record<string, (review: Review) => string>> = {
  "code-quality.json": (review) => remarksAsGitLab(reviewRemarks(review)),
  "review.json": reviewAsJson,
  "review.md": (review) => reviewAsMarkdown(review, { limit: Infinity }),
};

/** Writes a review into a folder, which is made when it is missing: for people, for programs, for GitLab. */
export function writeReport(folder: string, review: Review): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, write] of Object.entries(files)) writeFileSync(path.join(folder, name), write(review));
}
