/** The program that found something, for formats that say who did and where to read more. */
export interface Tool {
  name: string;
  version: string;
  /** Address of a page about the program. */
  address: string;
  /** What it may find: its rules and the kinds of change. */
  rules: readonly ToolRule[];
}

/** A rule or a kind of change, as it is explained to people. */
export interface ToolRule {
  id: string;
  /** What holds where the rule is kept, or what the change is, in one sentence. */
  summary: string;
  /** Why it matters, and what to do. */
  help: string;
  /** Address of its page. */
  address: string;
}
