import type { Fix, Range, RelatedPlace, Severity } from "@raci-kit/model";

/** One thing to say about a document, whether a rule found it or a comparison: what formats for programs are made from. */
export interface Remark {
  /** Id of the rule, or the kind of change. */
  rule: string;
  severity: Severity;
  /** True when it is a reason for the command to fail. */
  fails: boolean;
  message: string;
  path: string;
  /** Null where it concerns the whole document, or something that is gone. */
  range: Range | null;
  related: readonly RelatedPlace[];
  /** Stays the same while the row is moved or reformatted. */
  fingerprint: string;
  /** The one way to mend it. */
  fix: Fix | null;
}

/** All that a run has to say. */
export interface Remarks {
  /** Paths of the documents that were looked at, each once, those without a remark included; sorted. */
  documents: readonly string[];
  /** Sorted by path and place. */
  remarks: readonly Remark[];
  /** The texts of documents by path, for formats that count columns in units of their own. May lack any of them. */
  sources: ReadonlyMap<string, string>;
}
