import { readFileSync } from "node:fs";
import { rdformatSchema } from "@umbrelladocs/rdformat-validator";
import { Ajv, type ValidateFunction } from "ajv";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { parse } from "parse5";
import { Parser } from "tap-parser";
import { codeQualitySchema } from "./schemas/code-quality.ts";

/** Formats that others define, beside plain JSON and Markdown. */
export type Standard = "checkstyle" | "github" | "gitlab" | "html" | "junit" | "rdjson" | "sarif" | "tap";

/** Where `report` departs from the schema, the grammar or the parser of its format. */
export function departures(report: string, standard: Standard): string[] {
  return checks[standard](report);
}

// The grammar of RFC 3986, as far as a report needs it: a scheme, and no character that has to be percent-encoded.
const reference = /^(?:%[0-9a-f]{2}|[\w\-.~:/?#[\]@!$&'()*+,;=])*$/iu;
const address = /^[a-z][a-z0-9+.-]*:\S+$/iu;

const checks: Readonly<Record<Standard, (report: string) => string[]>> = {
  checkstyle: xmlCheck("checkstyle.xsd"),
  github: (report) => report.split("\n").slice(0, -1).flatMap(badCommand),
  gitlab: jsonCheck(codeQualitySchema),
  html: badHtml,
  junit: xmlCheck("junit.xsd"),
  rdjson: jsonCheck(rdformatSchema),
  sarif: jsonCheck(sarifSchema()),
  tap: badTap,
};

function schemaFile(name: string): string {
  return readFileSync(new URL(`schemas/${name}`, import.meta.url), "utf8");
}

/** The schema as it is published, but for the draft it names: nothing in it means something else in the newer one. */
function sarifSchema(): object {
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(schemaFile("sarif-2.1.0.json"));
  return schema;
}

function jsonCheck(schema: object): (report: string) => string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat("uri", address).addFormat("uri-reference", reference).addFormat("date-time", true);
  let validate: ValidateFunction | null = null;
  return (report) => {
    validate ??= ajv.compile(schema);
    validate(JSON.parse(report));
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
  };
}

function xmlCheck(schema: string): (report: string) => string[] {
  let validator: XsdValidator | null = null;
  return (report) => {
    validator ??= XsdValidator.fromDoc(XmlDocument.fromString(schemaFile(schema)));
    try {
      using document = XmlDocument.fromString(report);
      validator.validate(document);
      return [];
    } catch (error) {
      return [String(error)];
    }
  };
}

const commandLine = /^::(?:error|warning|notice) (?<properties>[^\n]*?)::(?<message>.*)$/u;
const propertyNames = new Set(["file", "line", "endLine", "col", "endColumn", "title"]);

/** Reads a line as GitHub's runner does: properties end at the first `::`, and are parted by commas. */
function badCommand(line: string): string[] {
  const properties = commandLine.exec(line)?.groups?.properties;
  if (properties === undefined) return [`no command: ${line}`];
  const names = properties.split(",").map((property) => property.split("=")[0] ?? "");
  return names.filter((name) => !propertyNames.has(name)).map((name) => `unknown property: ${name}`);
}

function badTap(report: string): string[] {
  const events = Parser.parse(report, { strict: true });
  const expected = new Set(["version", "plan", "assert", "complete", "finish", "close"]);
  return events.filter(([name]) => !expected.has(name)).map((event) => `unexpected: ${JSON.stringify(event)}`);
}

const harmless = new Set(
  "html head meta title style body main h1 h2 p table caption thead tbody tr th td pre mark details summary ul li del ins dl dt dd #text #documentType".split(
    " ",
  ),
);

interface HtmlNode {
  nodeName: string;
  childNodes?: readonly HtmlNode[];
}

function badHtml(report: string): string[] {
  const problems: string[] = [];
  const document: HtmlNode = parse(report, { onParseError: ({ code }) => problems.push(code) });
  return [...problems, ...elementsOf(document).filter((name) => !harmless.has(name) && name !== "#document")];
}

function elementsOf({ nodeName, childNodes = [] }: HtmlNode): string[] {
  return [nodeName, ...childNodes.flatMap(elementsOf)];
}
