import { readFileSync } from "node:fs";
import path from "node:path";
import type { Document } from "openapi-backend";

/** A schema of the description, as far as samples need it. */
export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  nullable?: boolean;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

/** GitHub's description of the operations that the action uses. */
export const description: Document & { components: { schemas: Record<string, Schema> } } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "fixtures/github-openapi.json"), "utf8"),
);

/**
 * An answer that has everything the description asks for: what is `given`, and the emptiest value for the rest. Tests
 * state what they are about, and answers stay true to GitHub's description.
 */
export function sample(schemaName: string, given: unknown): unknown {
  return complete({ $ref: `#/components/schemas/${schemaName}` }, given);
}

function complete(written: Schema, given: unknown): unknown {
  const schema = merged(written);
  if (given === undefined && schema.nullable === true) return null;
  if (given === null) return null;
  const [variant] = schema.anyOf ?? schema.oneOf ?? [];
  if (variant !== undefined && schema.properties === undefined) return complete(variant, given);
  if (Array.isArray(given)) return given.map((item) => complete(schema.items ?? {}, item));
  if (isRecord(given) || (given === undefined && schema.type === "object")) return completeObject(schema, given ?? {});
  return given ?? emptiest(schema);
}

function completeObject(schema: Schema, given: Record<string, unknown>): Record<string, unknown> {
  const names = new Set([...(schema.required ?? []), ...Object.keys(given)]);
  return Object.fromEntries([...names].map((name) => [name, complete(schema.properties?.[name] ?? {}, given[name])]));
}

function emptiest({ type, format, enum: values }: Schema): unknown {
  if (values !== undefined) return values[0];
  if (type === "array") return [];
  if (type === "boolean") return false;
  if (type === "integer" || type === "number") return 0;
  if (format === "uri") return "https://github.example/";
  return format === "date-time" ? "2024-01-01T00:00:00Z" : "";
}

/** The schema with its reference followed and its parts put together. */
function merged(schema: Schema): Schema {
  const name = schema.$ref?.split("/").at(-1);
  const followed = name === undefined ? schema : merged(description.components.schemas[name] ?? {});
  const parts = (followed.allOf ?? []).map(merged);
  return {
    ...followed,
    ...(parts.length > 0 ? { type: "object" } : {}),
    required: [...(followed.required ?? []), ...parts.flatMap(({ required = [] }) => required)],
    ...(followed.properties === undefined && parts.length === 0
      ? {}
      : { properties: Object.assign({}, followed.properties, ...parts.map(({ properties }) => properties)) }),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
