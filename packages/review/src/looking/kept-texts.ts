import type { DocumentBytes } from "../documents/documents.ts";
import { readText } from "../documents/read-text.ts";

/** How much text is kept, in UTF-16 units: small runs read no file twice, large ones those alone that they tell of. */
const mostKept = 4 * 1024 * 1024;

/** Texts of documents that there may be something to tell about. */
export interface KeptTexts {
  /** Keeps the text of a document, unless much is kept already. */
  keep: (file: string, bytes: Uint8Array) => void;
  /** The texts of some documents; `read` gives the bytes of those that were not kept. */
  textsOf: (
    files: ReadonlySet<string>,
    read: (files: readonly string[]) => Iterable<DocumentBytes>,
  ) => ReadonlyMap<string, string>;
}

/** Keeps no text to begin with. */
export function keptTexts(): KeptTexts {
  const kept = new Map<string, string>();
  let size = 0;
  return {
    keep: (file, bytes) => {
      if (size + bytes.length > mostKept) return;
      addText(kept, file, bytes);
      size += bytes.length;
    },
    textsOf: (files, read) => {
      const texts = new Map([...kept].filter(([file]) => files.has(file)));
      const others = [...files].filter((file) => !kept.has(file));
      for (const { path, bytes } of others.length === 0 ? [] : read(others)) {
        if (bytes instanceof Uint8Array) addText(texts, path, bytes);
      }
      return texts;
    },
  };
}

/** Adds a text; bytes that are none have nothing to show. */
function addText(texts: Map<string, string>, file: string, bytes: Uint8Array): void {
  const text = readText(file, bytes);
  if (typeof text === "string") texts.set(file, text);
}
