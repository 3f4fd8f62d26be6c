import { unprintable } from "../escape/unprintable.ts";
import { referencesIn } from "./references.ts";
import { rendered } from "./rendered.ts";

/** What a reporter writes, which decides what must not be in it. */
export type Medium = "text" | "json" | "markdown" | "html";

/** What is dangerous or broken in a report. */
export function problemsIn(report: string, medium: Medium): string[] {
  return { text: textProblems, json: jsonProblems, markdown: markdownProblems, html: htmlProblems }[medium](report);
}

function textProblems(report: string): string[] {
  const commands = report.match(/^\s*::.*|##\[.*/gmu) ?? [];
  return [...unprintableIn(report), ...commands.map((command) => `build log command: ${command}`)];
}

/** Tags that a page is made of, with all that may stand in them. */
const pageTag =
  /<(?:!doctype html|html lang="\w+"|meta [\w =",.-]+|(?:t[hrd]|th scope="(?:row|col)"|\/?(?:html|head|title|style|body|main|h1|p|table|caption|thead|tbody|t[hrd])))>/gu;

function htmlProblems(report: string): string[] {
  const text = report.replace(pageTag, "").replace(/&(?:amp|lt|gt|quot|#39);/gu, "");
  return [...unprintableIn(report), ...(text.match(/[<>]|&[#\w]*;/gu) ?? []).map((left) => `markup: ${left}`)];
}

function jsonProblems(report: string): string[] {
  try {
    JSON.parse(report);
    return unprintableIn(report);
  } catch (error) {
    return [`no JSON: ${String(error)}`];
  }
}

/** Where reports may lead: reporters are told that files are seen there. */
export const filesAt = "https://forge.example/duties/blob/c0ffee";

const tableNodes = ["table", "tableRow", "tableCell"];
const expectedNodes = new Set([
  ...tableNodes,
  "root",
  "heading",
  "paragraph",
  "text",
  "strong",
  "html",
  "list",
  "listItem",
  "link",
]);

function markdownProblems(report: string): string[] {
  const { nodes, texts, links } = rendered(report);
  return [
    // Word joiners are the reporter's own; those of a document are visible escapes.
    ...unprintableIn(report.replaceAll("\u2060", "")),
    ...nodes.filter((node) => !expectedNodes.has(node)).map((node) => `formatted: ${node}`),
    ...links.filter((link) => !link.startsWith(`${filesAt}/`)).map((link) => `leads to ${link}`),
    ...referencesIn(texts),
    ...brokenTablesIn(report),
    ...(report.length < 65_536 ? [] : ["too long to be posted"]),
    ...(/(?<!^)<!--/u.test(report) ? ["another comment than the one it may begin with"] : []),
  ];
}

function unprintableIn(report: string): string[] {
  const found = report.match(unprintable)?.filter((character) => character !== "\n") ?? [];
  return found.map((character) => `unprintable: ${JSON.stringify(character)}`);
}

/** Tables with a row that has more or fewer cells than the heading row. */
function brokenTablesIn(report: string): string[] {
  const tables = report.split("\n\n").filter((part) => part.startsWith("|"));
  return tables
    .map((table) => table.trimEnd().split("\n"))
    .filter((rows) => new Set(rows.map((row) => row.split("|").length)).size > 1)
    .map((rows) => `broken table: ${rows.join("\n")}`);
}
