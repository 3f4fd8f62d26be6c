import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";

import {
  deepestNesting,
  nestedTooDeep,
  type Source,
  type SourceNode,
  type SourceProblem,
  toScalar,
} from "./source-node.ts";

/** What a JSON reader expected where it stumbled, by the names that jsonc-parser gives its errors. */
const expectations: Readonly<Record<string, string>> = {
  InvalidSymbol: "a value in JSON",
  InvalidNumberFormat: "a number",
  PropertyNameExpected: "a key between double quotes",
  ValueExpected: "a value",
  ColonExpected: "a colon",
  CommaExpected: "a comma",
  CloseBraceExpected: 'a closing "}"',
  CloseBracketExpected: 'a closing "]"',
  EndOfFileExpected: "the end of the file",
  UnexpectedEndOfComment: 'a closing "*/"',
  UnexpectedEndOfString: "a closing double quote on the same line",
  UnexpectedEndOfNumber: "a number",
  InvalidUnicode: String.raw`four hexadecimal digits after "\u"`,
  InvalidEscapeCharacter: String.raw`one of the escapes \" \\ \/ \b \f \n \r \t \u`,
  InvalidCharacter: "no control character",
};

/** Reads JSON; comments and trailing commas are allowed. */
export function readJson(text: string): Source {
  const tooDeep = findDeepNesting(text);
  if (tooDeep !== null) {
    return { root: null, problems: [{ message: nestedTooDeep, offset: tooDeep }] };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const saysNothing = tree === undefined && errors.every(({ offset }) => offset === text.length);
  if (saysNothing || tree === undefined || errors.length > 0) {
    return { root: null, problems: saysNothing ? [] : errors.map((error) => syntaxProblem(text, error)) };
  }
  return { root: toSourceNode(tree), problems: [] };
}

/** Where nesting becomes too deep for a reader that calls itself; null when it nowhere does. */
function findDeepNesting(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    const first = text.charAt(offset);
    if (first === "{" || first === "[") {
      depth += 1;
    } else if (first === "}" || first === "]") {
      depth -= 1;
    }
    if (depth > deepestNesting) {
      return offset;
    }
  }
  return null;
}

function syntaxProblem(text: string, { error, offset, length }: ParseError): SourceProblem {
  const written = text.slice(offset, offset + length).trim();
  const found = written === "" ? "the end of the file" : JSON.stringify(written);
  const expected = expectations[printParseErrorCode(error)] ?? "JSON";
  return { message: `Found ${found}, expected ${expected}.`, offset };
}

function toSourceNode(node: Node): SourceNode {
  const { offset, children = [] } = node;
  if (node.type === "array") {
    return { kind: "list", items: children.map(toSourceNode), offset };
  }
  if (node.type !== "object") {
    return { kind: "scalar", value: toScalar(node.value), offset };
  }
  const entries = children.flatMap(({ children: [key, value] = [] }) =>
    key === undefined || value === undefined
      ? []
      : [{ key: String(key.value), keyOffset: key.offset, value: toSourceNode(value) }],
  );
  return { kind: "map", entries, offset };
}
