import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { z } from "zod";
import { diffOutput, lintOutput, parseOutput, reviewOutput } from "./kit.ts";

const schemas = { parse: parseOutput, lint: lintOutput, diff: diffOutput, review: reviewOutput } as const;

const checks = new Map<keyof typeof schemas, ValidateFunction>();

/** Throws unless `output` keeps to the JSON Schema that `raci schema NAME` prints, and to the contract it is made from. */
export function expectContract(name: keyof typeof schemas, output: unknown): void {
  schemas[name].parse(output);
  const check = checks.get(name) ?? new Ajv2020({ strict: false }).compile(z.toJSONSchema(schemas[name]));
  checks.set(name, check);
  if (!check(output)) throw new Error(`not as \`raci schema ${name}\` says: ${JSON.stringify(check.errors)}`);
}
