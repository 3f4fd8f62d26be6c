import type { Platform } from "../platform.ts";
import { checkRuns } from "./checks.ts";
import { issueComments } from "./comments.ts";
import { connect, type GitHubSettings } from "./connection.ts";
import { accounts } from "./people.ts";
import { pullRequests } from "./proposals.ts";

/** One repository on GitHub or on a GitHub Enterprise Server. */
export function github(settings: GitHubSettings): Platform {
  const connection = connect(settings);
  return {
    proposals: pullRequests(connection),
    comments: issueComments(connection),
    checks: checkRuns(connection),
    people: accounts(connection),
  };
}
