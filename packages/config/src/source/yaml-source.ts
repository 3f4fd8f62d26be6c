import { type Document, isScalar, parseDocument } from "yaml";

import { nestedTooDeep, type Source, type SourceProblem } from "./source-node.ts";
import { readTree } from "./yaml-tree.ts";

/** Reads one YAML 1.2 document (core schema); anchors, aliases and merge keys (`<<`) are resolved. */
export function readYaml(text: string): Source {
  const document = parseDocument(text, { schema: "core", uniqueKeys: false, prettyErrors: false });
  const problems = syntaxProblems(document);
  return problems.length > 0 || saysNothing(document, text) ? { root: null, problems } : readTree(document.contents);
}

function syntaxProblems({ errors, warnings }: Document): SourceProblem[] {
  // Where the library runs out of stack depends on the machine, so the place is of no use.
  if (errors.some(({ code }) => code === "RESOURCE_EXHAUSTION")) {
    return [{ message: nestedTooDeep, offset: 0 }];
  }
  return [...errors, ...warnings].map(({ code, message, pos: [offset] }) => ({
    message: code === "MULTIPLE_DOCS" ? "Found a second document, expected one." : `${message.replace(/\.$/u, "")}.`,
    offset,
  }));
}

/** An empty document has no contents, or a null that is not written anywhere. */
function saysNothing({ contents }: Document, text: string): boolean {
  const [start = 0, end = 0] = contents?.range ?? [];
  return contents === null || (isScalar(contents) && contents.value === null && text.slice(start, end).trim() === "");
}
