import type { Octokit } from "@octokit/rest";

/** The first line of the comment that belongs to this script. */
export const marker = "<!-- raci-kit-review -->";

/** GitHub refuses a longer comment. */
export const longestBody = 65_536;

/** Whom a workflow's own token writes as; such a token may not ask who it is. */
const workflowLogin = "github-actions[bot]";

/** Where the review is posted. */
export interface PullRequest {
  owner: string;
  repository: string;
  number: number;
}

/** What became of the comment. */
export type Outcome = "created" | "updated" | "unchanged";

interface Comment {
  id: number;
  body?: string | undefined;
  user: { login: string } | null;
}

/**
 * Leaves exactly one comment with `report` on the pull request: creates it, updates it when the report says something else,
 * and writes nothing when it says the same.
 * Throws when the report is too long for a comment, and whatever Octokit throws.
 */
export async function publishReview(github: Octokit, pull: PullRequest, report: string): Promise<Outcome> {
  const body = commentBody(report);
  const place = { owner: pull.owner, repo: pull.repository };
  const own = await findOwnComment(github, pull);
  if (own === undefined) {
    await github.rest.issues.createComment({ ...place, issue_number: pull.number, body });
    return "created";
  }
  if (sameText(own.body ?? "", body)) {
    return "unchanged";
  }
  await github.rest.issues.updateComment({ ...place, comment_id: own.id, body });
  return "updated";
}

/** The report under the marker line. Throws when that is longer than GitHub takes. */
export function commentBody(report: string): string {
  const body = report.startsWith(`${marker}\n`) ? report : `${marker}\n${report}`;
  if (body.length > longestBody) {
    throw new Error(
      `The review has ${body.length} characters, a comment on GitHub holds ${longestBody}: read it in the job summary instead.`,
    );
  }
  return body;
}

/** True when `comment` was written by `author` and starts with the marker line. Anybody can copy the line, so both count. */
export function isOwnComment(comment: Comment, author: string): boolean {
  const [firstLine] = (comment.body ?? "").split(/\r?\n/u, 1);
  return comment.user?.login === author && firstLine === marker;
}

async function findOwnComment(github: Octokit, pull: PullRequest): Promise<Comment | undefined> {
  const author = await loginOf(github);
  const pages = github.paginate.iterator(github.rest.issues.listComments, {
    owner: pull.owner,
    repo: pull.repository,
    issue_number: pull.number,
    per_page: 100,
  });
  for await (const { data } of pages) {
    const own = data.find((comment) => isOwnComment(comment, author));
    if (own !== undefined) {
      return own;
    }
  }
  return undefined;
}

async function loginOf(github: Octokit): Promise<string> {
  try {
    const { data } = await github.rest.users.getAuthenticated();
    return data.login;
  } catch (error) {
    if (error instanceof Error && "status" in error && error.status === 403) {
      return workflowLogin;
    }
    throw error;
  }
}

/** GitHub may hand a comment back with other line ends or without its last one. */
function sameText(left: string, right: string): boolean {
  return left.replaceAll("\r\n", "\n").trimEnd() === right.replaceAll("\r\n", "\n").trimEnd();
}
