export { compactTables } from "./compact-tables.ts";
export { type LineMerger, mergeDocuments, type MergedText, type MergeRequest } from "./merge-documents.ts";
export type { ConflictStyle } from "./table/pieces.ts";
export type { Versions } from "./versions.ts";
