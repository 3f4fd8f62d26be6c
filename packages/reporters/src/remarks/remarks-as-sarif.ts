import type { Fix, Range, Severity } from "@raci-kit/model";
import { pathAddress } from "../escape/address.ts";
import { jsonText } from "../escape/json.ts";
import { visible } from "../escape/visible.ts";
import type { Tool, ToolRule } from "../tool.ts";
import type { Remark, Remarks } from "./remark.ts";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** Remarks as a SARIF 2.1.0 log of one run, with what is known about the rules they name. */
export function remarksAsSarif({ remarks }: Remarks, tool: Tool): string {
  const ruleIds = [...new Set(remarks.map((remark) => remark.rule))].toSorted();
  const indexes = new Map(ruleIds.map((id, index) => [id, index]));
  const known = new Map(tool.rules.map((rule) => [rule.id, rule]));
  return jsonText({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            informationUri: tool.address,
            rules: ruleIds.map((id) => descriptor(id, known.get(id))),
          },
        },
        columnKind: "utf16CodeUnits",
        results: remarks.map((remark) => resultOf(remark, indexes.get(remark.rule) ?? -1)),
      },
    ],
  });
}

function descriptor(id: string, rule: ToolRule | undefined): unknown {
  if (rule === undefined) return { id: visible(id) };
  return {
    id,
    shortDescription: { text: messageText(rule.summary) },
    fullDescription: { text: messageText(rule.help) },
    help: { text: messageText(rule.help), markdown: rule.help },
    helpUri: rule.address,
  };
}

function resultOf(remark: Remark, ruleIndex: number): unknown {
  const { rule, severity, message, path, range, related, fingerprint, fix } = remark;
  return {
    ruleId: visible(rule),
    ruleIndex,
    level: levels[severity],
    message: { text: messageText(message) },
    locations: [{ physicalLocation: physicalLocation(path, range) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, index) => ({
            id: index + 1,
            message: { text: messageText(place.message) },
            physicalLocation: physicalLocation(place.path, place.range),
          })),
        }),
    partialFingerprints: { "raciFingerprint/v1": fingerprint },
    ...(fix === null ? {} : { fixes: [fixOf(fix, path)] }),
  };
}

function physicalLocation(path: string, range: Range | null): unknown {
  return { artifactLocation: { uri: pathAddress(path) }, ...(range === null ? {} : { region: region(range) }) };
}

function region({ start, end }: Range): unknown {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function fixOf({ description, edits }: Fix, path: string): unknown {
  return {
    description: { text: messageText(description) },
    artifactChanges: [
      {
        artifactLocation: { uri: pathAddress(path) },
        replacements: edits.map(({ range, text }) => ({
          deletedRegion: region(range),
          insertedContent: { text },
        })),
      },
    ],
  };
}

/** Plain text in SARIF may hold placeholders in braces and links in brackets (sections 3.11.5 and 3.11.6); names must not. */
function messageText(text: string): string {
  return visible(text)
    .replace(/[{}]/gu, "$&$&")
    .replace(/[[\]\\]/gu, "\\$&");
}
