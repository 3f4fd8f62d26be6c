import { type Bump, impacts } from "@raci-kit/model";
import { isSameLabel } from "../gate/gather-approvals.ts";
import type { Proposal, ProposalPlatform } from "../platform/platform.ts";

/**
 * Leaves the label of the heaviest impact on the proposal, and none of the others.
 *
 * @param prefix what stands before the impact: `raci: `
 */
export async function labelImpact(
  platform: ProposalPlatform,
  { number, labels }: Proposal,
  { bump, prefix }: { bump: Bump; prefix: string },
): Promise<void> {
  const has = (name: string): boolean => labels.some((label) => isSameLabel(label, name));
  const outdated = impacts.filter((impact) => impact !== bump).map((impact) => `${prefix}${impact}`);
  for (const label of outdated.filter(has)) await platform.removeLabel(number, label);
  if (bump !== "none" && !has(`${prefix}${bump}`)) await platform.addLabel(number, `${prefix}${bump}`);
}
