import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { impacts, type Review } from "@raci-kit/model";
import { diffOutput, findingOutput } from "@raci-kit/model/contracts";
import { reviewAsJson } from "@raci-kit/reporters";
import { InputError } from "@raci-kit/review";
import { z } from "zod";

/** A review on its way from the run that made it to the run that posts it. */
export interface Report {
  headCommit: string;
  baseBranch: string;
  review: Review;
}

const fileName = "review.json";

/** A review of 5,000 rows takes about 5 MB. */
const largestReport = 32 * 1024 * 1024;

const text = z.string().max(100_000);

/** Paths of documents end up in annotations: they stay below the top level. */
const documentPath = z
  .string()
  .min(1)
  .max(4096)
  .refine((file) => !/^\/|^[A-Za-z]:|\\|\0/u.test(file) && !file.split("/").includes(".."), {
    error: "expected a path below the top level of the repository",
  });

const reviewSchema: z.ZodType<Review> = z.object({
  base: text,
  head: text,
  comparison: diffOutput,
  newFindings: z.array(findingOutput),
  oldFindings: z.int().nonnegative(),
  gate: z.object({
    passed: z.boolean(),
    failOn: z.enum([...impacts, "none"]),
    demands: z.array(z.object({ party: text, activity: text, reason: text })),
  }),
  unreadable: z.array(z.object({ path: text, reason: text, hint: text })),
});

const reportSchema = z
  .object({
    version: z.literal(1),
    headCommit: z.string().regex(/^[0-9a-f]{40,64}$/u),
    baseBranch: z.string().min(1).max(1000),
    review: reviewSchema,
  })
  .superRefine(({ review }, context) => {
    const paths = [...review.comparison.documents, ...review.newFindings].map((each) => each.path);
    for (const file of new Set(paths)) {
      const { error } = documentPath.safeParse(file);
      if (error !== undefined) context.addIssue({ code: "custom", path: ["review"], message: z.prettifyError(error) });
    }
  });

/** Writes a report into a folder, which is made when it is missing, and gives its path. */
export function writeReport(folder: string, { headCommit, baseBranch, review }: Report): string {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, fileName);
  const head = JSON.stringify({ version: 1, headCommit, baseBranch }).slice(0, -1);
  writeFileSync(file, `${head},"review":${reviewAsJson(review).trimEnd()}}\n`);
  return file;
}

/**
 * Reads a report that an untrusted run may have written: its folder holds that one file, of a sensible size, of exactly the
 * expected shape.
 *
 * @throws InputError with what was found
 */
export function readReport(folder: string): Report {
  const found = entriesOf(folder);
  if (found.length !== 1 || found[0] !== fileName) {
    throw refused(folder, `found ${found.length === 0 ? "nothing" : found.join(", ")}, expected ${fileName} alone`);
  }
  const file = path.join(folder, fileName);
  const stats = lstatSync(file);
  if (!stats.isFile()) throw refused(file, "found something else than a plain file");
  if (stats.size > largestReport) throw refused(file, `found ${stats.size} bytes, expected ${largestReport} at most`);
  const { data, error } = reportSchema.safeParse(parsed(file));
  if (data === undefined) throw refused(file, z.prettifyError(error));
  const { headCommit, baseBranch, review } = data;
  return { headCommit, baseBranch, review };
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    throw refused(folder, "found no such folder");
  }
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw refused(file, "found something else than JSON");
  }
}

function refused(file: string, found: string): InputError {
  return new InputError(
    `The report in ${file} is not one that this action writes: ${found}`,
    "Download the artifact of the reviewing workflow into a folder of its own.",
  );
}
