export { mayHoldMatrix } from "./may-hold-matrix.ts";
export { readDocument, type ReadOptions } from "./read-document.ts";
export { decodeText, UndecodableTextError } from "./text/decode.ts";
