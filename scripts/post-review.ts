import { readFileSync } from "node:fs";
import { Octokit } from "@octokit/rest";
import { publishReview } from "./review-comment.ts";
import type { PullRequest } from "./review-comment.ts";

// Posts a review as the one comment on a pull request of this repository: node scripts/post-review.ts review.md

const readOnlyToken =
  "The token of this run may not write (a fork's never may): the review is in the job summary only.";

async function main(): Promise<void> {
  const [path] = process.argv.slice(2);
  if (path === undefined) {
    throw new Error("No file was named: say node scripts/post-review.ts review.md");
  }
  const repository = required("GITHUB_REPOSITORY");
  if (process.env["HEAD_REPOSITORY"] !== repository) {
    console.log(readOnlyToken);
    return;
  }
  const pull = pullRequest(repository, required("PULL_REQUEST_NUMBER"));
  console.log(await post(pull, required("GITHUB_TOKEN"), readFileSync(path, "utf8")));
}

async function post(pull: PullRequest, token: string, report: string): Promise<string> {
  const baseUrl = process.env["GITHUB_API_URL"] ?? "https://api.github.com";
  const github = new Octokit({ auth: token, baseUrl, log: silent });
  try {
    return `The review comment on #${pull.number} is ${await publishReview(github, pull, report)}.`;
  } catch (error) {
    // Not only forks get such a token: so do pull requests that Dependabot opens.
    if (error instanceof Error && error.message.startsWith("Resource not accessible by integration")) {
      return readOnlyToken;
    }
    throw error;
  }
}

function pullRequest(repository: string, number: string): PullRequest {
  const [owner = "", name = ""] = repository.split("/");
  if (owner === "" || name === "") {
    throw new Error(`GITHUB_REPOSITORY is "${repository}", expected owner/name.`);
  }
  if (!/^[1-9]\d*$/u.test(number)) {
    throw new Error(`PULL_REQUEST_NUMBER is "${number}", expected the number of a pull request.`);
  }
  return { owner, repository: name, number: Number(number) };
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") {
    throw new Error(`${name} is not set: pass it as an environment variable of the step.`);
  }
  return value;
}

function ignore(): void {}

/** Octokit would print every refused request; this script words its failures itself. */
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
