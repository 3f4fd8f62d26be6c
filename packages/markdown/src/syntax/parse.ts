import type { Root } from "mdast";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";

/**
 * The parts of GitHub Flavored Markdown that a matrix can be written with.
 * Literal autolinks are left out: they change no plain text and cost a third of the parsing time.
 */
function gfmParts(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), gfmStrikethrough(), gfmFootnote()];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmTableFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmFootnoteFromMarkdown(),
  ];
}

function withoutIndentedCode(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ["codeIndented"] } }];
}

/** A closed front matter at the start of a document. */
const frontMatter = /^---[ \t]*(?:\r\n|\n|\r)(?:[^]*?(?:\r\n|\n|\r))?---[ \t]*(?:[\r\n]|$)/u;

/**
 * The syntax tree of a Markdown text (mdast), with offsets into it. Any text gives a tree, one without excess marks (see
 * `withoutExcessMarks`) in time that grows with its length.
 *
 * @param isMdx true for MDX, in which indented lines are no code
 */
export function parseMarkdown(text: string, isMdx = false): Root {
  const parser = unified().use(remarkParse).use(gfmParts);
  if (isMdx) parser.use(withoutIndentedCode);
  // An opening fence that is never closed keeps the parser from seeing quotes and lists: it is a rule, no front matter.
  if (frontMatter.test(text)) parser.use(remarkFrontmatter, ["yaml"]);
  return parser.parse(text);
}
