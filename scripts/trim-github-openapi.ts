import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

// Cuts GitHub's description of its REST API down to the operations that the action uses:
//   node scripts/trim-github-openapi.ts FOLDER
// FOLDER holds the unpacked package @octokit/openapi; install it in a temporary folder, it takes 400 MB.

const operations: readonly string[] = [
  "checks/create",
  "checks/list-for-ref",
  "checks/update",
  "issues/add-labels",
  "issues/create-comment",
  "issues/delete-comment",
  "issues/list-comments",
  "issues/list-events-for-timeline",
  "issues/remove-label",
  "issues/update-comment",
  "pulls/get",
  "pulls/list",
  "pulls/list-reviews",
  "pulls/request-reviewers",
  "repos/get-content",
  "teams/get-by-name",
  "teams/get-membership-for-user-in-org",
];

const target = path.join(import.meta.dirname, "../packages/github-action/src/testing/fixtures/github-openapi.json");

const spokenOnly: ReadonlySet<string> = new Set(["example", "examples", "externalDocs", "headers", "links", "tags"]);

interface Json {
  [key: string]: unknown;
}

function main(folder: string): void {
  const { version } = readJson(path.join(folder, "package.json"));
  const full = readJson(path.join(folder, "generated/api.github.com.json"));
  const trimmed = {
    openapi: full["openapi"],
    info: {
      title: "GitHub's REST API, cut down to the operations that the action uses",
      version: `@octokit/openapi ${String(version)}`,
      license: { name: "MIT" },
      "x-copyright": /Copyright .*/u.exec(readFileSync(path.join(folder, "LICENSE"), "utf8"))?.[0] ?? "",
    },
    paths: usedPaths(objectAt(full, "paths")),
  };
  const components = usedComponents(full, trimmed.paths);
  writeFileSync(target, `${JSON.stringify({ ...trimmed, components }, null, 1)}\n`);
}

/** The operations in use, under their paths. */
function usedPaths(paths: Json): Json {
  const wanted = new Set(operations);
  const kept: Json = {};
  for (const [route, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(isObject(methods) ? methods : {})) {
      if (!isObject(operation) || !wanted.delete(String(operation["operationId"]))) continue;
      kept[route] = { ...(isObject(kept[route]) ? kept[route] : {}), [method]: simplified(operation) };
    }
  }
  if (wanted.size > 0) throw new Error(`The description lacks ${[...wanted].join(", ")}.`);
  return kept;
}

/** Every component that the paths refer to, directly or through another one. */
function usedComponents(full: Json, paths: Json): Json {
  const components: Record<string, Json> = {};
  const waiting = referencesIn(paths);
  for (const reference of waiting) {
    const [kind = "", name = ""] = reference.replace("#/components/", "").split("/");
    if (components[kind]?.[name] !== undefined) continue;
    const component = simplified(objectAt(objectAt(objectAt(full, "components"), kind), name));
    components[kind] = { ...components[kind], [name]: component };
    waiting.push(...referencesIn(component));
  }
  return components;
}

function referencesIn(value: unknown): string[] {
  if (!isObject(value) && !Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "$ref" && typeof inner === "string" ? [inner] : referencesIn(inner),
  );
}

/**
 * Leaves out what checks nothing: words, examples, links to other hosts. A `nullable` schema gets the `type` that the
 * standard asks for beside it.
 */
function simplified(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(simplified);
  if (!isObject(value)) return value;
  const { nullable, ...schema } = value;
  if (nullable === true && !("type" in value) && !("$ref" in value)) {
    return { anyOf: [simplified(schema), { type: "object", nullable: true, enum: [null] }] };
  }
  const kept = Object.entries(value).filter(([key, inner]) => !checksNothing(key, inner));
  return Object.fromEntries(
    kept.map(([key, inner]) => [key, key === "properties" ? simplifiedProperties(inner) : simplified(inner)]),
  );
}

/** Properties may be called like keywords, so only what stands below their names is looked at. */
function simplifiedProperties(properties: unknown): unknown {
  return Object.fromEntries(Object.entries(properties ?? {}).map(([name, schema]) => [name, simplified(schema)]));
}

function checksNothing(key: string, value: unknown): boolean {
  return key.startsWith("x-") || spokenOnly.has(key) || (key === "summary" && typeof value === "string");
}

function objectAt(parent: Json, key: string): Json {
  const value = parent[key];
  if (!isObject(value)) throw new Error(`The description has no "${key}" where one was expected.`);
  return value;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readJson(file: string): Json {
  const value: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!isObject(value)) throw new Error(`${file} holds no object.`);
  return value;
}

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("Name the folder of @octokit/openapi: node scripts/trim-github-openapi.ts FOLDER");
main(folder);
