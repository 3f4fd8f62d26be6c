import { xmlAttributes } from "../escape/xml.ts";
import type { Remark, Remarks } from "./remark.ts";

/** Remarks as the report of Checkstyle, which many build servers read: errors by file. */
export function remarksAsCheckstyle({ documents, remarks }: Remarks): string {
  const byPath = Map.groupBy(remarks, (remark) => remark.path);
  const files = documents.flatMap((path) => [
    `  <file${xmlAttributes({ name: path })}>`,
    ...(byPath.get(path) ?? []).map((remark) => `    ${element(remark)}`),
    "  </file>",
  ]);
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">', ...files, "</checkstyle>", ""].join(
    "\n",
  );
}

function element({ range, severity, message, rule }: Remark): string {
  const attributes = {
    line: range?.start.line ?? null,
    column: range?.start.column ?? null,
    severity,
    message,
    source: `raci.${rule}`,
  };
  return `<error${xmlAttributes(attributes)}/>`;
}
