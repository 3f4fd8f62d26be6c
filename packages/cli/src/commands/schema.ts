import { configJsonSchema } from "@raci-kit/config/schema";
import {
  blameOutput,
  diffOutput,
  historyOutput,
  lintOutput,
  parseOutput,
  reviewOutput,
  sweepOutput,
} from "@raci-kit/model/contracts";
import { UsageError } from "@raci-kit/review";
import { z } from "zod";
import type { Command } from "../command.ts";

const schemas: Readonly<Record<string, () => object>> = {
  blame: () => z.toJSONSchema(blameOutput),
  config: configJsonSchema,
  diff: () => z.toJSONSchema(diffOutput),
  history: () => z.toJSONSchema(historyOutput),
  lint: () => z.toJSONSchema(lintOutput),
  parse: () => z.toJSONSchema(parseOutput),
  review: () => z.toJSONSchema(reviewOutput),
  sweep: () => z.toJSONSchema(sweepOutput),
};

/** `raci schema`: JSON Schemas of what the program reads and prints. */
export const schema: Command = {
  name: "schema",
  operands: Object.keys(schemas).join("|"),
  operandWords: Object.keys(schemas),
  description:
    "Prints the JSON Schema that the JSON output of a command keeps to, or that a configuration file must keep to.",
  options: {},
  examples: [
    ["raci schema parse", "what `raci parse` prints"],
    ["raci schema config > raci.schema.json", "for the editor: name the file in `$schema`"],
  ],
  run: async (given, terminal) => {
    const [name = "", ...others] = given.operands;
    const make = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (make === undefined || others.length > 0) {
      throw new UsageError(
        name === "" ? "raci schema needs a name" : `there is no schema called "${given.operands.join(" ")}"`,
        `Expected ${Object.keys(schemas).join(", ")}.`,
      );
    }
    terminal.print(`${JSON.stringify(make(), null, 2)}\n`);
    return 0;
  },
};
