import { readDocumentDirectly, type ReadOptions } from "@raci-kit/markdown";
import type { ResponsibilityModel } from "@raci-kit/model";

/** Reads the model out of a text. Most documents are read without a parser; the first that takes one loads them all. */
export async function readModel(text: string, options: ReadOptions): Promise<ResponsibilityModel> {
  const model = readDocumentDirectly(text, options);
  if (model !== null) return model;
  const { readAnyDocument } = await import("./any-document.ts");
  return readAnyDocument(text, options);
}
