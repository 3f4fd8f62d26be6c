import type { ResponsibilityModel } from "@raci-kit/model";
import { type DirectReadOptions, readDocumentDirectly } from "./read-document-directly.ts";

/**
 * Reads the same model as `readDocument`. Most documents are read without a parser; the first that takes one loads them
 * all.
 */
export async function readModel(text: string, options: DirectReadOptions): Promise<ResponsibilityModel> {
  const model = readDocumentDirectly(text, options);
  if (model !== null) return model;
  const { readDocument } = await import("./read-document.ts");
  return readDocument(text, options);
}
