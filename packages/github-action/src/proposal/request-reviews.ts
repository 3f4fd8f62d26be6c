import { PlatformError } from "@raci-kit/forge";
import type { Comparison } from "@raci-kit/model";
import { isSameLogin, type Owner, type Owners } from "../gate/owner.ts";
import type { Proposal, ProposalPlatform, Reviewers } from "../platform/platform.ts";

/** Those who answer for the parties that gain or lose duties, without the author and whoever was asked or answered already. */
export function reviewersFor(
  { parties }: Comparison,
  owners: Owners,
  { author, requested }: Proposal,
  reviewed: readonly string[],
): Owner[] {
  const moved = parties.filter(({ gained, lost }) => gained.length > 0 || lost.length > 0);
  const wanted = new Map(moved.flatMap(({ party }) => owners.of(party)).map((owner) => [owner.name, owner]));
  const involved = [author, ...requested, ...reviewed];
  return [...wanted.values()].filter(
    ({ kind, name }) => kind !== "address" && !involved.some((login) => isSameLogin(`@${login}`, name)),
  );
}

/**
 * Asks each of `owners` for a review and gives those who cannot be asked: the platform asks nobody when one of many is no
 * collaborator.
 *
 * @throws PlatformError when the platform refuses for another reason
 */
export async function requestReviews(
  platform: ProposalPlatform,
  number: number,
  owners: readonly Owner[],
): Promise<Owner[]> {
  if (owners.length === 0 || (await mayAsk(platform, number, owners))) return [];
  if (owners.length === 1) return [...owners];
  const refused: Owner[] = [];
  for (const owner of owners) {
    if (!(await mayAsk(platform, number, [owner]))) refused.push(owner);
  }
  return refused;
}

async function mayAsk(platform: ProposalPlatform, number: number, owners: readonly Owner[]): Promise<boolean> {
  try {
    await platform.requestReviews(number, reviewersNamed(owners));
    return true;
  } catch (error) {
    if (error instanceof PlatformError && error.kind === "invalid") return false;
    throw error;
  }
}

function reviewersNamed(owners: readonly Owner[]): Reviewers {
  return {
    users: owners.flatMap((owner) => (owner.kind === "user" ? [owner.login] : [])),
    teams: owners.flatMap((owner) => (owner.kind === "team" ? [owner.team.slug] : [])),
  };
}
