import { isBuiltin } from "node:module";
import { parseTree, findNodeAtLocation } from "jsonc-parser";
import type { Node } from "jsonc-parser";
import { parseSync, Visitor } from "oxc-parser";
import type { Expression } from "oxc-parser";

/** One file of the repository; `path` starts at its root, with `/` between folders. */
export interface SourceFile {
  path: string;
  text: string;
}

/** One thing that a file names as something it stands on. */
export interface Use {
  /** As written. */
  specifier: string;
  /** Counts from 1. */
  line: number;
}

/**
 * Every module that a TypeScript file imports, in order: `import`, `export ... from`, `import()` and `import("x").T`.
 * A dynamic import of a computed name is left out, for nobody can tell where it leads.
 * Throws when the file cannot be parsed, because an unread import would pass unseen.
 */
export function importsOf(file: SourceFile): Use[] {
  const { program, errors } = parseSync(file.path, file.text);
  const [error] = errors;
  if (error !== undefined) {
    throw new Error(`${file.path} cannot be parsed: ${error.message}`);
  }
  const uses: Use[] = [];
  const keep = ({ source }: { source: Expression | null }): void => {
    if (source?.type === "Literal" && typeof source.value === "string") {
      uses.push({ specifier: source.value, line: lineAt(file.text, source.start) });
    }
  };
  new Visitor({
    ImportDeclaration: keep,
    ExportNamedDeclaration: keep,
    ExportAllDeclaration: keep,
    ImportExpression: keep,
    TSImportType: keep,
  }).visit(program);
  return uses;
}

/** The packages that a `package.json` lists under `field`. */
export function dependenciesOf(file: SourceFile, field: string): Use[] {
  return (nodeAt(file, field)?.children ?? []).flatMap((property) => useOf(file, property.children?.[0]));
}

/** The folders that a `tsconfig.json` refers to, as written. */
export function referencesOf(file: SourceFile): Use[] {
  return (nodeAt(file, "references")?.children ?? []).flatMap((reference) =>
    useOf(file, findNodeAtLocation(reference, ["path"])),
  );
}

/** The package behind a specifier: `@types/x` counts as `x`, a built-in module as `node:x`, a deep import as its package. */
export function packageOf(specifier: string): string {
  if (isBuiltin(specifier)) {
    return specifier.startsWith("node:") ? specifier : `node:${specifier}`;
  }
  const [first = specifier, second] = specifier.replace(/^@types\//u, "").split("/");
  return first.startsWith("@") && second !== undefined ? `${first}/${second}` : first;
}

function nodeAt(file: SourceFile, key: string): Node | undefined {
  const root = parseTree(file.text);
  return root === undefined ? undefined : findNodeAtLocation(root, [key]);
}

function useOf(file: SourceFile, node: Node | undefined): Use[] {
  return node === undefined ? [] : [{ specifier: String(node.value), line: lineAt(file.text, node.offset) }];
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
