import { type Comment, type CommentPlatform, PlatformError } from "@raci-kit/forge";
import { type Connection, once } from "./connection.ts";
import { hideComment, viewerLogin } from "./graphql.ts";

/** Whom a workflow's own token writes as. */
const workflowLogin = "github-actions[bot]";

interface IssueComment {
  id: number;
  node_id: string;
  user: { login: string } | null;
  body?: string;
  html_url: string;
}

/** The comments on pull requests. */
export function issueComments({ octokit, place }: Connection): CommentPlatform {
  const { issues } = octokit.rest;
  return {
    author: async () => {
      try {
        return await viewerLogin(octokit);
      } catch (error) {
        if (error instanceof PlatformError && error.kind !== "failed") return workflowLogin;
        throw error;
      }
    },
    list: async (number) => {
      const options = { ...place, issue_number: number, per_page: 100 };
      return (await octokit.paginate(issues.listComments, options)).map(commentOf);
    },
    create: async (number, body) =>
      commentOf((await issues.createComment({ ...place, issue_number: number, body, request: once })).data),
    update: async (id, body) => commentOf((await issues.updateComment({ ...place, comment_id: id, body })).data),
    delete: async (id) => {
      await issues.deleteComment({ ...place, comment_id: id });
    },
    hide: (comment) => hideComment(octokit, comment.nodeId),
  };
}

function commentOf({ id, node_id: nodeId, user, body = "", html_url: url }: IssueComment): Comment {
  return { id, nodeId, author: user?.login ?? null, body, url };
}
