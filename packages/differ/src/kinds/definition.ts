import type { ChangeKind, Duty, Impact } from "@raci-kit/model";

/** Two small documents that differ in one thing, as Markdown; null where there is no document yet or any more. */
export interface ChangeExample {
  before: string | null;
  after: string | null;
  /** True when the second is the first under another path. */
  renamed?: true;
}

/** Everything there is to know about one kind of change. */
export interface ChangeKindDefinition {
  kind: ChangeKind;
  /** The duty it moves; null when it moves none. */
  duty: Duty | null;
  /** Unless a policy says otherwise. */
  defaultImpact: Impact;
  /** What happened, in one sentence. */
  summary: string;
  /** Why it weighs what it weighs, in one sentence: the reason that changes of this kind carry. */
  why: string;
  example: ChangeExample;
}
