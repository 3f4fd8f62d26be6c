import { PlatformError } from "@raci-kit/forge";
import type { Octokit } from "@octokit/rest";
import { isReadOnly } from "./refusal.ts";

const viewerQuery = "query { viewer { login } }";

const hideMutation = `mutation ($comment: ID!) {
  minimizeComment(input: { subjectId: $comment, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;

/** Whom the token belongs to. The REST interface tells it to people alone, this one to apps as well. */
export async function viewerLogin(octokit: Octokit): Promise<string> {
  const { viewer } = await asked(octokit.graphql<{ viewer: { login: string } }>(viewerQuery));
  return viewer.login;
}

/** Folds a comment away as outdated; only GraphQL can. */
export async function hideComment(octokit: Octokit, comment: string): Promise<void> {
  await asked(octokit.graphql(hideMutation, { comment }));
}

async function asked<Data>(answer: Promise<Data>): Promise<Data> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof Error) || error instanceof PlatformError) throw error;
    const said = error.message.replace(/^Request failed due to following response errors:\s*(?:- )?/u, "");
    throw new PlatformError(isReadOnly(said) ? "read-only" : "failed", `POST /graphql: ${said}`);
  }
}
