import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { OpenAPIBackend } from "openapi-backend";
import { answerGraphql } from "./graphql-answers.ts";
import { type Answer, handlers, refuseWrite } from "./github-answers.ts";
import type { GitHubState } from "./github-state.ts";
import { description } from "./openapi.ts";

/** Something that goes wrong with one request. */
export interface Fault {
  /** Which request: `POST /repos/harbourline/duties/check-runs`, or its start. */
  request: string;
  /** What is answered; null to never answer. */
  answer: Answer | null;
  /** True when the request does its work all the same. */
  works?: boolean;
  /** How many requests it happens to; one when left out. */
  times?: number;
}

/**
 * A running fake; `requests` is what it was asked, `violations` is what broke GitHub's description: there is an error at
 * the end when something did.
 */
export interface FakeGitHub extends AsyncDisposable {
  url: string;
  state: GitHubState;
  requests: string[];
  violations: string[];
  /** Runs before a request is answered. */
  before: (request: string) => void;
}

/** How the fake is set up. */
export interface FakeOptions {
  faults?: Fault[];
  /** What stands before every path, as on a GitHub Enterprise Server. */
  basePath?: string;
}

/** A stateful GitHub behind the token `secret`, which refuses and reports whatever GitHub's description does not allow. */
export async function startFakeGitHub(state: GitHubState, options: FakeOptions = {}): Promise<FakeGitHub> {
  const { faults = [], basePath = "" } = options;
  const backend = await backendAt(basePath);
  const fake: Omit<FakeGitHub, "url" | typeof Symbol.asyncDispose> = {
    state,
    requests: [],
    violations: [],
    before: () => {},
  };
  const remaining = faults.map((fault) => ({ times: 1, works: false, ...fault }));

  const answer = async (incoming: IncomingMessage): Promise<Answer | null> => {
    if (incoming.headers.authorization !== "token secret") return { status: 401, body: { message: "Bad credentials" } };
    const url = new URL(incoming.url ?? "/", `http://${incoming.headers.host}`);
    const asked = `${incoming.method} ${url.pathname.replace(basePath, "")}`;
    fake.before(asked);
    fake.requests.push(asked);
    const body = await bodyOf(incoming);
    const fault = remaining.find(({ request, times }) => times > 0 && asked.startsWith(request));
    if (fault !== undefined) fault.times -= 1;
    if (fault !== undefined && !fault.works) return fault.answer;
    const worked = url.pathname.endsWith("/graphql")
      ? await answerGraphql(state, body)
      : await answerRest(backend, fake, { method: incoming.method ?? "GET", url, body });
    return fault === undefined ? worked : fault.answer;
  };

  const server = createServer(async (incoming, response) => {
    const given = await answer(incoming);
    if (given !== null) send(response, given);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return Object.assign(fake, {
    url: `http://127.0.0.1:${port}${basePath}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      if (fake.violations.length > 0) throw new Error(fake.violations.join("\n"));
    },
  });
}

/** A backend keeps no state of its own, and compiling what it checks takes its time: one is enough for a base path. */
const backends = new Map<string, Promise<OpenAPIBackend>>();

function backendAt(basePath: string): Promise<OpenAPIBackend> {
  const opened = backends.get(basePath) ?? openBackend(basePath);
  backends.set(basePath, opened);
  return opened;
}

function openBackend(basePath: string): Promise<OpenAPIBackend> {
  const backend = new OpenAPIBackend({
    definition: structuredClone(description),
    quick: true,
    strict: false,
    apiRoot: basePath === "" ? "/" : basePath,
    ajvOpts: { strict: false, logger: false },
  });
  return backend.init();
}

async function answerRest(
  backend: OpenAPIBackend,
  { state, violations }: Pick<FakeGitHub, "state" | "violations">,
  { method, url, body }: { method: string; url: URL; body: unknown },
): Promise<Answer> {
  const request = {
    method,
    path: url.pathname,
    query: url.search.slice(1),
    body,
    headers: { accept: "application/json" },
  };
  const operation = backend.matchOperation(request);
  const handler = handlers[operation?.operationId ?? ""];
  if (operation === undefined || handler === undefined) {
    violations.push(`${method} ${url.pathname} is no operation that GitHub is known to have`);
    return { status: 404, body: { message: "Not Found" } };
  }
  const { errors } = backend.validateRequest(request, operation);
  if (errors !== null && errors !== undefined && errors.length > 0) {
    violations.push(`${operation.operationId} was asked with ${JSON.stringify(errors)}`);
    return { status: 422, body: { message: "Validation Failed", errors: [], documentation_url: "" } };
  }
  const { params } = backend.router.parseRequest(request, operation);
  const asked = { params: onlyTexts(params), query: url.searchParams, body: isObject(body) ? body : {} };
  const isPlace = !("owner" in params) || (params["owner"] === state.owner && params["repo"] === state.repository);
  if (!isPlace) return { status: 404, body: { message: "Not Found" } };
  const answer = method !== "GET" && !state.mayWrite ? refuseWrite() : paged(handler(state, asked), url);
  const isDescribed = operation.responses !== undefined && String(answer.status) in operation.responses;
  const broken =
    isDescribed && answer.body !== undefined
      ? backend.validateResponse(answer.body, operation, answer.status).errors
      : null;
  if (broken !== null && broken !== undefined && broken.length > 0) {
    violations.push(`${operation.operationId} was answered with ${JSON.stringify(broken)}`);
  }
  return answer;
}

/** Cuts a list to the page that was asked for, and says where the next one is. */
function paged(answer: Answer, url: URL): Answer {
  if (!Array.isArray(answer.body)) return answer;
  const size = Number(url.searchParams.get("per_page") ?? 30);
  const page = Number(url.searchParams.get("page") ?? 1);
  const next = new URL(url);
  next.searchParams.set("page", String(page + 1));
  const isLast = page * size >= answer.body.length;
  const body: unknown[] = answer.body.slice((page - 1) * size, page * size);
  return { ...answer, body, ...(isLast ? {} : { headers: { link: `<${next.href}>; rel="next"` } }) };
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

async function bodyOf(incoming: IncomingMessage): Promise<unknown> {
  const written = await text(incoming);
  return written === "" ? undefined : JSON.parse(written);
}

function onlyTexts(params: Readonly<Record<string, string | string[]>>): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
