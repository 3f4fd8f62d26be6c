import { createTestRepository, type TestRepository } from "@raci-kit/git/testing";
import { type GitHubState, type StoredPull, stateWith } from "./github-state.ts";

const legend = `# Backup service

R: does the work. A: answers for it. C: is asked. I: is told.

| Activity | Customer | Harbourline |
| --- | --- | --- |
`;

/** The document of the base branch. */
export const before: string = `${legend}| Choose what is backed up | RA | C |
| Restore a backup | I | RA |
| Test restoring once a quarter | C | RA |
`;

/** The customer becomes accountable for restoring. */
export const after: string = before.replace("| Restore a backup | I | RA |", "| Restore a backup | A | R |");

/** The same move, and a word that moves nothing. */
export const afterReworded: string = after.replace("Test restoring once a quarter", "Test restoring every quarter");

/** Another move on top. */
export const afterMore: string = after.replace("| C | RA |\n", "| A | R |\n");

/** The configuration of the base branch: who answers for whom. */
const config = `parties:
  - name: Customer
    owners: ["@carol", "@harbourline/customers"]
  - name: Harbourline
    owners: ["@harry"]
`;

/** A repository with a proposal, and the state of a GitHub that knows it. */
export interface ProposalRepository {
  repository: TestRepository;
  state: GitHubState & { pulls: [StoredPull] };
  base: string;
  head: string;
}

/** `duties.md` on `main`, and `proposed` as its text on a branch that is checked out. */
export function proposalRepository(
  proposed: string,
  pull: Partial<StoredPull> = {},
  rest: Partial<GitHubState> = {},
): ProposalRepository {
  const repository = createTestRepository();
  const base = repository.commit("Describe the backup service", { "duties.md": before, "raci.config.yaml": config });
  repository.git("switch", "--quiet", "--create", "move-backups");
  const head = repository.commit("Move backups", { "duties.md": proposed });
  const files = { [base]: { "raci.config.yaml": config } };
  return {
    repository,
    state: stateWith({ headSha: head, baseSha: base, ...pull }, { files, ...rest }),
    base,
    head,
  };
}

/** Commits `proposed` on top, as a further push to the branch. */
export function push({ repository, state }: ProposalRepository, proposed: string): string {
  const head = repository.commit("Go on", { "duties.md": proposed });
  state.pulls[0].headSha = head;
  return head;
}

/** What GitHub sends when something happens to the pull request. */
export function pullEvent({ state }: ProposalRepository, more: object = {}): object {
  const { number, headSha } = state.pulls[0];
  return { number, action: "synchronize", pull_request: { number, head: { sha: headSha } }, ...more };
}
