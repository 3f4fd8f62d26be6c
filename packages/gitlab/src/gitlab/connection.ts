import { PlatformError, type RefusalKind } from "@raci-kit/forge";
import ky, { HTTPError, type KyInstance, type Options } from "ky";

/** Where and as whom to ask. */
export interface GitLabSettings {
  /** `https://gitlab.com/api/v4`. */
  apiUrl: string;
  token: string;
  /** How long one request may take. */
  timeoutSeconds: number;
  /** Milliseconds that the first pause before another try takes; each further one is twice as long. */
  pause?: number;
}

const usualPause = 1000;
const mostRetries = 3;
const longestWait = 120_000;

/** What a request answered. */
interface GitLabAnswer {
  body: unknown;
  /** The number of the next page of a list; null behind the last one. */
  nextPage: string | null;
}

/** Asks GitLab: `ask("post", "projects/1/…", { json })`. */
export type AskGitLab = (
  method: "get" | "post" | "put" | "delete",
  path: string,
  options?: Pick<Options, "json" | "searchParams">,
) => Promise<GitLabAnswer>;

/**
 * A client that waits as long as GitLab asks for and tries again when GitLab stumbles. What creates something is tried again
 * only when GitLab has said that it was asked too often, and so did nothing. Rejects with a `PlatformError`.
 */
export function connect({ apiUrl, token, timeoutSeconds, pause = usualPause }: GitLabSettings): AskGitLab {
  const client = ky.create({
    prefix: apiUrl,
    headers: { "private-token": token },
    timeout: timeoutSeconds * 1000,
    retry: {
      limit: mostRetries,
      methods: ["get", "put", "delete", "post"],
      maxRetryAfter: longestWait,
      delay: (attempt) => pause * 2 ** (attempt - 1),
      retryOnTimeout: true,
      shouldRetry: ({ error }) => (isCreation(error) ? statusOf(error) === 429 : undefined),
    },
  });
  return async (method, path, options = {}) => {
    try {
      return await answered(client, method, path, options);
    } catch (error) {
      throw refusalOf(error, `${method.toUpperCase()} /${path}`);
    }
  };
}

async function answered(client: KyInstance, method: string, path: string, options: Options): Promise<GitLabAnswer> {
  const response = await client(path, { ...options, method });
  const written = await response.text();
  const body: unknown = written === "" ? null : JSON.parse(written);
  const nextPage = response.headers.get("x-next-page");
  return { body, nextPage: nextPage === "" ? null : nextPage };
}

function isCreation(error: Error): boolean {
  return "request" in error && error.request instanceof Request && error.request.method === "POST";
}

function statusOf(error: Error): number | null {
  return error instanceof HTTPError ? error.response.status : null;
}

const kinds: Readonly<Record<number, RefusalKind>> = {
  400: "invalid",
  401: "read-only",
  403: "read-only",
  404: "not-found",
  422: "invalid",
};

/** Words what went wrong: what was asked, and what GitLab said. */
function refusalOf(error: unknown, asked: string): PlatformError {
  const failure = error instanceof Error ? error : new Error(String(error));
  const status = statusOf(failure);
  const said = status === null ? `${failure.name}: ${failure.message}` : `GitLab answered ${status}`;
  return new PlatformError(kinds[status ?? 0] ?? "failed", `${asked}: ${said}`);
}
