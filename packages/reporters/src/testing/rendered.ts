import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

/** What a reader of rendered Markdown gets. */
export interface Rendered {
  /** Types of the nodes, each once, in order of first appearance. */
  nodes: readonly string[];
  /** The texts that are shown, one for each text node, HTML tags left out. */
  texts: readonly string[];
  /** Where links and pictures lead. */
  links: readonly string[];
}

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}

const parser = unified().use(remarkParse).use(remarkGfm);

/** Reads `markdown` as GitHub's flavour does. */
export function rendered(markdown: string): Rendered {
  const nodes = flattened(parser.parse(markdown));
  return {
    nodes: [...new Set(nodes.map((node) => node.type))],
    texts: nodes.flatMap((node) => (node.type === "html" || node.value === undefined ? [] : [node.value])),
    links: nodes.flatMap((node) => node.url ?? []),
  };
}

function flattened(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(flattened)];
}
