import { github } from "../platform/github/github.ts";
import type { Pace } from "../platform/github/connection.ts";
import type { Platform } from "../platform/platform.ts";
import type { FakeGitHub } from "./fake-github.ts";

/** Waiting takes a thousandth of its time, and writes follow each other at once. */
export const hurried: Pace = { second: 1, spaced: false };

/** The platform that a fake plays. */
export function connectedTo(fake: FakeGitHub, pace: Pace = hurried, timeoutSeconds = 30): Platform {
  const { owner, repository } = fake.state;
  return github({ apiUrl: fake.url, token: "secret", owner, repository, timeoutSeconds, pace });
}

/** The writes among the requests that the fake was asked. */
export function writesOf({ requests }: FakeGitHub): string[] {
  return requests.filter((request) => !request.startsWith("GET ") && request !== "POST /graphql");
}
