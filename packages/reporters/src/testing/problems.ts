import { unprintable } from "../escape/unprintable.ts";
import { departures, type Standard } from "./conformance.ts";
import { referencesIn } from "./references.ts";
import { rendered } from "./rendered.ts";

/** What a reporter writes, which decides what must not be in it. */
export type Medium = "text" | "json" | "json lines" | "markdown" | Standard;

/** What is dangerous or broken in a report. */
export function problemsIn(report: string, medium: Medium): string[] {
  switch (medium) {
    case "text":
      return textProblems(report);
    case "json":
      return jsonProblems(report);
    case "json lines":
      return report.split("\n").slice(0, -1).flatMap(jsonProblems);
    case "markdown":
      return markdownProblems(report);
    default:
      return [...unprintableIn(report), ...departures(report, medium), ...hiddenIn(report, medium)];
  }
}

// What an editor puts into the document has to be what the document is to say.
const exact = new Set(["insertedContent", "suggestions"]);
const readByPeople = new Set(["text", "message", "description", "check_name"]);

function shownIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (exact.has(key)) return [];
    return readByPeople.has(key) && typeof inner === "string" ? [inner] : shownIn(inner);
  });
}

/** Unprintable characters that JSON hides as escapes, in what other programs show to people. */
function hiddenIn(report: string, medium: Standard): string[] {
  if (medium !== "sarif" && medium !== "gitlab" && medium !== "rdjson") return [];
  return shownIn(JSON.parse(report)).flatMap(unprintableIn);
}

function textProblems(report: string): string[] {
  const commands = report.match(/^\s*::.*|##\[.*/gmu) ?? [];
  return [...unprintableIn(report), ...commands.map((command) => `build log command: ${command}`)];
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
