/** Comments on proposals: what a forge has to answer. Every method rejects with a `PlatformError` when it refuses. */
export interface CommentPlatform {
  /** Whom this token writes as. */
  author: () => Promise<string>;
  /** Every comment, oldest first. */
  list: (number: number) => Promise<Comment[]>;
  /** Asks once: whoever tries again is to look first whether the comment was made in spite of a lost answer. */
  create: (number: number, body: string) => Promise<Comment>;
  update: (id: number, body: string) => Promise<Comment>;
  delete: (id: number) => Promise<void>;
  /** Folds a comment away as outdated. */
  hide: (comment: Comment) => Promise<void>;
}

/** A comment on a proposal. */
export interface Comment {
  id: number;
  /** How the platform's other interfaces call it. */
  nodeId: string;
  author: string | null;
  body: string;
  url: string;
}
