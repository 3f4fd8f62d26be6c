import type { MetadataEntry } from "@raci-kit/model";
import type { Root } from "mdast";
import type { HtmlParent } from "../blocks/html-tree.ts";
import { readFrontMatter } from "../front-matter.ts";
import type { SourceText } from "../text/source.ts";
import { parseHtml } from "./parse-html.ts";
import { parseMarkdown } from "./parse.ts";

/**
 * What knows the parts of a document that reading line by line does not know for certain. Few documents have such parts,
 * and most of the program's code is here: it is loaded when the first of them comes.
 */
export interface Parsers {
  markdown: (text: string) => Root;
  html: (html: string) => HtmlParent;
  frontMatter: (yaml: string, offset: number, source: SourceText) => MetadataEntry[];
}

/** The parsers of every language that a document may hold. */
export const parsers: Parsers = { markdown: parseMarkdown, html: parseHtml, frontMatter: readFrontMatter };
