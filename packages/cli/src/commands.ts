import type { Command } from "./command.ts";
import { diff } from "./commands/diff.ts";
import { explain } from "./commands/explain.ts";
import { exportModels } from "./commands/export.ts";
import { format } from "./commands/format.ts";
import { importModel } from "./commands/import.ts";
import { lint } from "./commands/lint.ts";
import { parse } from "./commands/parse.ts";
import { review } from "./commands/review.ts";
import { rules } from "./commands/rules.ts";
import { schema } from "./commands/schema.ts";
import { show } from "./commands/show.ts";

/** The commands of the program, in the order of the help. */
export const commands: readonly Command[] = [
  lint,
  format,
  diff,
  review,
  show,
  parse,
  exportModels,
  importModel,
  rules,
  explain,
  schema,
];
