import { type FakeGitHub, type FakeOptions, startFakeGitHub } from "./fake-github.ts";
import type { GitHubState, StoredPull } from "./github-state.ts";
import { proposalRepository, type ProposalRepository, pullEvent } from "./proposal-repository.ts";
import type { ActionStart } from "./run-action.ts";

/** A proposal and the GitHub that it stands on; both are gone at the end of a test. */
export interface Setting extends AsyncDisposable {
  proposal: ProposalRepository;
  fake: FakeGitHub;
}

/** Proposes a text for the document of the base branch. */
export async function propose(
  proposed: string,
  pull?: Partial<StoredPull>,
  rest?: Partial<GitHubState>,
  options?: FakeOptions,
): Promise<Setting> {
  const proposal = proposalRepository(proposed, pull, rest);
  const fake = await startFakeGitHub(proposal.state, options);
  return {
    proposal,
    fake,
    [Symbol.asyncDispose]: async () => {
      proposal.repository[Symbol.dispose]();
      await fake[Symbol.asyncDispose]();
    },
  };
}

/** How the runner starts the action on the pull request, unless a test says otherwise. */
export function startOn({ proposal }: Pick<Setting, "proposal">, given: Partial<ActionStart> = {}): ActionStart {
  return { eventName: "pull_request", event: pullEvent(proposal), workspace: proposal.repository.root, ...given };
}
