import { UsageError } from "@raci-kit/review";

/** What the runner tells every action. */
export interface RunnerEnvironment {
  apiUrl: string;
  /** Where people see repositories: `https://github.com`. */
  serverUrl: string;
  owner: string;
  repository: string;
  eventName: string;
  eventFile: string;
  /** Where the repository is checked out. */
  workspace: string;
  outputFile: string | null;
  summaryFile: string | null;
}

/** @throws UsageError when this is no runner */
export function readEnvironment(environment: NodeJS.ProcessEnv): RunnerEnvironment {
  const required = (name: string): string => {
    const value = environment[name];
    if (value !== undefined && value !== "") return value;
    throw new UsageError(`${name} is not set`, "GitHub's runner sets it; elsewhere `raci review` says the same.");
  };
  const slug = required("GITHUB_REPOSITORY");
  const [owner = "", repository = "", ...rest] = slug.split("/");
  if (owner === "" || repository === "" || rest.length > 0) {
    throw new UsageError(`GITHUB_REPOSITORY is "${slug}", expected owner/name`, "");
  }
  return {
    apiUrl: environment["GITHUB_API_URL"] ?? "https://api.github.com",
    serverUrl: environment["GITHUB_SERVER_URL"] ?? "https://github.com",
    owner,
    repository,
    eventName: required("GITHUB_EVENT_NAME"),
    eventFile: required("GITHUB_EVENT_PATH"),
    workspace: required("GITHUB_WORKSPACE"),
    outputFile: environment["GITHUB_OUTPUT"] ?? null,
    summaryFile: environment["GITHUB_STEP_SUMMARY"] ?? null,
  };
}
