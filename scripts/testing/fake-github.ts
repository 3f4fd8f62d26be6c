import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { isDeepStrictEqual } from "node:util";

/** A comment as GitHub keeps it. */
export interface StoredComment {
  id: number;
  body: string;
  user: { login: string } | null;
}

/** What the fake starts from. */
export interface GitHubState {
  comments: StoredComment[];
  /** Whom the token belongs to; null for a workflow's token, which may not ask. */
  login: string | null;
  mayWrite: boolean;
}

/** A running fake; `comments` is its state, `requests` what it was asked, in order. */
export interface FakeGitHub {
  url: string;
  comments: StoredComment[];
  requests: string[];
  close: () => Promise<void>;
}

interface Answer {
  status: number;
  json: unknown;
  link?: string;
}

const place = "/repos/harbourline/duties";
const refusal: Answer = { status: 403, json: { message: "Resource not accessible by integration" } };

/** Pull request 7 of `harbourline/duties` behind the token `secret`. Whatever it does not know it refuses. */
export async function startFakeGitHub(state: GitHubState): Promise<FakeGitHub> {
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const { status, json, link } = await answerTo(request, state);
    response.writeHead(status, { "content-type": "application/json", ...(link === undefined ? {} : { link }) });
    response.end(JSON.stringify(json));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  };
  return { url: `http://127.0.0.1:${port}`, comments: state.comments, requests, close };
}

async function answerTo(request: IncomingMessage, state: GitHubState): Promise<Answer> {
  if (request.headers.authorization !== "token secret") {
    return { status: 401, json: { message: "Bad credentials" } };
  }
  const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
  const [route, id] = routeOf(`${request.method} ${url.pathname}`);
  switch (route) {
    case "GET /user":
      return state.login === null ? refusal : { status: 200, json: { login: state.login } };
    case `GET ${place}/issues/7/comments`:
      return listComments(url, state);
    case `POST ${place}/issues/7/comments`:
      return writeComment(await text(request), state, undefined);
    case `PATCH ${place}/issues/comments/:id`:
      return writeComment(await text(request), state, id);
    default:
      return { status: 404, json: { message: `Not Found: ${route}` } };
  }
}

function routeOf(request: string): [route: string, id: number] {
  const id = /(?<=\/issues\/comments\/)\d+$/u.exec(request)?.[0] ?? "0";
  return [request.replace(/(?<=\/issues\/comments\/)\d+$/u, ":id"), Number(id)];
}

function listComments(url: URL, state: GitHubState): Answer {
  const size = Number(url.searchParams.get("per_page") ?? 30);
  const page = Number(url.searchParams.get("page") ?? 1);
  if (!(size >= 1 && size <= 100 && page >= 1)) {
    return { status: 422, json: { message: `Unexpected page: ${url.search}` } };
  }
  const json = state.comments.slice((page - 1) * size, page * size);
  if (page * size >= state.comments.length) {
    return { status: 200, json };
  }
  const next = new URL(url);
  next.searchParams.set("page", String(page + 1));
  return { status: 200, json, link: `<${next.href}>; rel="next"` };
}

function writeComment(payload: string, state: GitHubState, id: number | undefined): Answer {
  if (!state.mayWrite) {
    return refusal;
  }
  const { body, ...rest }: { body?: unknown } = JSON.parse(payload);
  if (typeof body !== "string" || body.length > 65_536 || !isDeepStrictEqual(rest, {})) {
    return { status: 422, json: { message: `Validation Failed: ${payload.slice(0, 80)}` } };
  }
  const login = state.login ?? "github-actions[bot]";
  if (id === undefined) {
    const comment = { id: 1 + Math.max(0, ...state.comments.map((kept) => kept.id)), body, user: { login } };
    state.comments.push(comment);
    return { status: 201, json: comment };
  }
  const comment = state.comments.find((kept) => kept.id === id);
  if (comment === undefined) {
    return { status: 404, json: { message: "Not Found" } };
  }
  if (comment.user?.login !== login) {
    return refusal;
  }
  comment.body = body;
  return { status: 200, json: comment };
}
