import { z } from "zod";
import type { Position, Range } from "../place.ts";

const position: z.ZodType<Position> = z.looseObject({
  line: z.int().positive(),
  column: z.int().positive(),
});

/** A stretch of a document: lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export const rangeOutput: z.ZodType<Range> = z.looseObject({ start: position, end: position });
