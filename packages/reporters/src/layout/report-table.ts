/** A text of one line, and where it leads; null for nowhere. */
export interface Linked {
  text: string;
  href: string | null;
}

/** A table of a report under its heading, as plain text, before it is written for a medium. Without rows it is left out; an empty heading is none. */
export interface ReportTable {
  heading: string;
  columns: readonly string[];
  rows: readonly (readonly (string | Linked)[])[];
}
