import { setTimeout as wait } from "node:timers/promises";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { Octokit } from "@octokit/rest";
import { z } from "zod";
import { refusalOf } from "./refusal.ts";

/** Where and as whom to ask. */
export interface GitHubSettings {
  /** `https://api.github.com`, or `https://HOST/api/v3` of a GitHub Enterprise Server. */
  apiUrl: string;
  token: string;
  owner: string;
  repository: string;
  /** How long one request may take. */
  timeoutSeconds: number;
  pace?: Pace;
}

/** How patiently to ask. */
export interface Pace {
  /** Milliseconds that one second of waiting takes. */
  second: number;
  /** False to send writes without the pauses that GitHub asks for between them. */
  spaced: boolean;
}

/** One repository, and the client that asks about it. */
export interface Connection {
  octokit: Octokit;
  place: { owner: string; repo: string };
}

const usualPace: Pace = { second: 1000, spaced: true };
const mostRetries = 3;
const longestWaitSeconds = 120;
const stumbleSeconds = 2;

/** For requests that would say everything twice when they were tried again blindly. */
export const once: { retries: number } = { retries: 0 };

/** A client that waits when GitHub asks for it, tries again when GitHub stumbles, and gives up with a `PlatformError`. */
export function connect(settings: GitHubSettings): Connection {
  const { apiUrl, token, owner, repository, timeoutSeconds, pace = usualPace } = settings;
  const mayTryAgain = (after: number, _options: object, _client: object, tries: number): boolean =>
    tries < mostRetries && after <= longestWaitSeconds;
  const client = Octokit.plugin(waitWhenAsked(pace), retry, throttling);
  const octokit = new client({
    auth: token,
    baseUrl: apiUrl,
    log: silent,
    request: { fetch: fetchWithin(timeoutSeconds * 1000) },
    retry: { retries: mostRetries, retryAfterBaseValue: pace.second },
    throttle: {
      enabled: pace.spaced,
      retryAfterBaseValue: pace.second,
      onRateLimit: mayTryAgain,
      onSecondaryRateLimit: mayTryAgain,
    },
  });
  octokit.hook.error("request", (error) => {
    throw refusalOf(error);
  });
  return { octokit, place: { owner, repo: repository } };
}

/**
 * Neither plugin reads `retry-after` on an answer 429 that names no secondary limit, and whoever asks {@link once} is not to
 * ask again at once.
 */
function waitWhenAsked({ second }: Pace): (octokit: Pick<Octokit, "hook">) => void {
  return (octokit) => {
    octokit.hook.error("request", async (error, { request }) => {
      const { status, retryAfter } = answerIn(error);
      const isStumble = status >= 500 && request.retries === once.retries;
      const seconds = status === 429 ? retryAfter : Number(isStumble) * stumbleSeconds;
      if (seconds > 0 && seconds <= longestWaitSeconds) await wait(seconds * second);
      throw error;
    });
  };
}

const answer = z.object({
  status: z.number(),
  response: z.object({ headers: z.object({ "retry-after": z.coerce.number().catch(0) }) }).optional(),
});

function answerIn(error: unknown): { status: number; retryAfter: number } {
  const { data } = answer.safeParse(error);
  return { status: data?.status ?? 0, retryAfter: data?.response?.headers["retry-after"] ?? 0 };
}

function fetchWithin(milliseconds: number): typeof fetch {
  return (input, options) => fetch(input, { ...options, signal: AbortSignal.timeout(milliseconds) });
}

function ignore(): void {}

/** Octokit would print every refused request; the action words its failures itself. */
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
