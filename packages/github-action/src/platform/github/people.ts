import { PlatformError } from "@raci-kit/forge";
import type { PeoplePlatform } from "../platform.ts";
import type { Connection } from "./connection.ts";

/** Accounts and teams. */
export function accounts({ octokit }: Connection): PeoplePlatform {
  const { teams } = octokit.rest;
  return {
    belongsTo: async (login, { organisation, slug }) => {
      const team = { org: organisation, team_slug: slug };
      // A team that the token may not see and a person who is not in it are both answered with 404.
      const seen = await answerOf(teams.getByName(team));
      if (typeof seen === "string") return "unknown";
      const found = await answerOf(teams.getMembershipForUserInOrg({ ...team, username: login }));
      if (found === "read-only") return "unknown";
      return found !== "not-found" && found.data.state === "active" ? "yes" : "no";
    },
  };
}

async function answerOf<Answer extends object>(answer: Promise<Answer>): Promise<Answer | "not-found" | "read-only"> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof PlatformError && (error.kind === "not-found" || error.kind === "read-only")) return error.kind;
    throw error;
  }
}
