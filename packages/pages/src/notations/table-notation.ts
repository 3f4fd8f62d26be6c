/** One way to write a matrix. */
export interface TableNotation {
  shows: string;
  markdown: string;
  /** How it is read: a line for each matrix, and for each of its activities. */
  read: readonly string[];
}
