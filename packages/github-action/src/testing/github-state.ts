/** A comment as GitHub keeps it. */
export interface StoredComment {
  id: number;
  login: string;
  body: string;
  isHidden: boolean;
}

/** A check run as GitHub keeps it. */
export interface StoredCheck {
  id: number;
  slug: string;
  name: string;
  headSha: string;
  conclusion: string;
  externalId: string;
  output: { title: string; summary: string; annotations: { path: string; message: string }[] };
}

/** A pull request as GitHub keeps it. */
export interface StoredPull {
  number: number;
  state: "open" | "closed";
  author: string;
  /** `owner:branch` */
  head: string;
  headSha: string;
  baseRef: string;
  baseSha: string;
  labels: string[];
  requested: { users: string[]; teams: string[] };
  reviews: { login: string; state: string; commit: string }[];
  labelEvents: { id: number; event: "labeled" | "unlabeled"; label: string; login: string }[];
  comments: StoredComment[];
}

/** Everything that the fake knows. */
export interface GitHubState {
  owner: string;
  repository: string;
  /** Whom the token writes as. */
  login: string;
  mayWrite: boolean;
  mayReadMembers: boolean;
  /** Logins by `organisation/team`. */
  teams: Record<string, string[]>;
  /** Logins that may be asked for a review. */
  collaborators: string[];
  pulls: StoredPull[];
  checks: StoredCheck[];
  /** Texts by commit and path. */
  files: Record<string, Record<string, string>>;
}

export const headSha: string = "a".repeat(40);
const baseSha: string = "b".repeat(40);

/** Pull request 7 of `harbourline/duties`, written by `dana`, and a workflow's token that may write. */
export function stateWith(
  pull: Partial<StoredPull> = {},
  rest: Partial<Omit<GitHubState, "pulls">> = {},
): GitHubState & { pulls: [StoredPull] } {
  return {
    owner: "harbourline",
    repository: "duties",
    login: "github-actions[bot]",
    mayWrite: true,
    mayReadMembers: false,
    teams: {},
    collaborators: [],
    checks: [],
    files: {},
    ...rest,
    pulls: [
      {
        number: 7,
        state: "open",
        author: "dana",
        head: "harbourline:move-backups",
        headSha,
        baseRef: "main",
        baseSha,
        labels: [],
        requested: { users: [], teams: [] },
        reviews: [],
        labelEvents: [],
        comments: [],
        ...pull,
      },
    ],
  };
}
