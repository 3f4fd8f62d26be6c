import { PlatformError } from "@raci-kit/forge";
import type { LabelEvent, Proposal, ProposalPlatform, ProposalReview } from "../platform.ts";
import type { Connection } from "./connection.ts";

const perPage = { per_page: 100 };

const reviewStates: Readonly<Record<string, ProposalReview["state"]>> = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "changes-requested",
  DISMISSED: "dismissed",
};

/** What both GitHub's long and its short form of a pull request say. */
interface PullRequest {
  number: number;
  state: string;
  user: { login: string } | null;
  head: { sha: string };
  base: { sha: string; ref: string };
  labels: readonly { name: string }[];
  requested_reviewers?: readonly { login: string }[] | null;
  requested_teams?: readonly { slug: string }[] | null;
}

/** Pull requests. */
export function pullRequests({ octokit, place }: Connection): ProposalPlatform {
  const { pulls, issues } = octokit.rest;
  const toProposal = (pull: PullRequest): Proposal => proposalOf(pull, place.owner);
  return {
    read: async (number) => toProposal((await pulls.get({ ...place, pull_number: number })).data),
    openFrom: async (owner, branch) => {
      const head = `${owner}:${branch}`;
      return (await octokit.paginate(pulls.list, { ...place, ...perPage, state: "open", head })).map(toProposal);
    },
    addLabel: async (number, label) => {
      await issues.addLabels({ ...place, issue_number: number, labels: [label] });
    },
    removeLabel: async (number, label) => {
      await issues.removeLabel({ ...place, issue_number: number, name: label });
    },
    requestReviews: async (number, { users, teams }) => {
      const asked = { reviewers: [...users], team_reviewers: [...teams] };
      await pulls.requestReviewers({ ...place, pull_number: number, ...asked });
    },
    reviews: async (number) => {
      const reviews = await octokit.paginate(pulls.listReviews, { ...place, ...perPage, pull_number: number });
      return reviews.map(({ user, state, commit_id: commit }) => ({
        author: user?.login ?? null,
        state: reviewStates[state] ?? "other",
        commit,
      }));
    },
    labelEvents: async (number) => {
      const options = { ...place, ...perPage, issue_number: number };
      return (await octokit.paginate(issues.listEventsForTimeline, options)).flatMap(labelEventOf);
    },
    readFile: (commit, paths) => readFile({ octokit, place }, commit, paths),
  };
}

function proposalOf(pull: PullRequest, organisation: string): Proposal {
  const users = (pull.requested_reviewers ?? []).map(({ login }) => login);
  const teams = (pull.requested_teams ?? []).map(({ slug }) => `${organisation}/${slug}`);
  return {
    number: pull.number,
    isOpen: pull.state === "open",
    author: pull.user?.login ?? "",
    headCommit: pull.head.sha,
    baseCommit: pull.base.sha,
    baseBranch: pull.base.ref,
    labels: pull.labels.map(({ name }) => name),
    requested: [...users, ...teams],
  };
}

interface TimelineEvent {
  event?: string;
  id?: number;
  label?: { name: string };
  actor?: { login: string } | null;
}

function labelEventOf({ event, id, label, actor }: TimelineEvent): LabelEvent[] {
  if ((event !== "labeled" && event !== "unlabeled") || label === undefined || id === undefined) return [];
  return [{ id, label: label.name, actor: actor?.login ?? null, isSet: event === "labeled" }];
}

async function readFile(
  { octokit, place }: Connection,
  commit: string,
  paths: readonly string[],
): Promise<{ path: string; text: string } | null> {
  for (const path of paths) {
    const data = await contentOf(octokit.rest.repos.getContent({ ...place, path, ref: commit }));
    if (data === null) continue;
    if (Array.isArray(data) || data.type !== "file" || !("content" in data) || data.encoding !== "base64") {
      throw new PlatformError("failed", `${path} is no file that can be read, expected a text below 1 MB.`);
    }
    return { path, text: Buffer.from(data.content, "base64").toString("utf8") };
  }
  return null;
}

async function contentOf<Data>(answer: Promise<{ data: Data }>): Promise<Data | null> {
  try {
    return (await answer).data;
  } catch (error) {
    if (error instanceof PlatformError && error.kind === "not-found") return null;
    throw error;
  }
}
