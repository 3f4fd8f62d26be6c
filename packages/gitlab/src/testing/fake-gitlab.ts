import { createServer, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { z } from "zod";

/** A note as GitLab keeps it. */
export interface StoredNote {
  id: number;
  username: string;
  body: string;
  /** True for what GitLab notes itself, such as pushes. */
  system?: boolean;
}

/** What a GitLab knows of one merge request. */
export interface GitLabState {
  headCommit: string | null;
  notes: StoredNote[];
  /** Whom the token `secret` belongs to. */
  username: string;
  /** False for a token without the scope that writing needs. */
  mayWrite: boolean;
}

/** Something that goes wrong with one request. */
export interface Fault {
  /** `POST notes`, `GET user`, ... */
  request: string;
  status: number;
  headers?: Record<string, string>;
  /** True when the request does its work all the same. */
  works?: boolean;
  times?: number;
}

/** A running fake; there is an error at the end when it was asked for something that GitLab does not have. */
export interface FakeGitLab extends AsyncDisposable {
  url: string;
  state: GitLabState;
  /** What it was asked, as `PUT notes`. */
  requests: string[];
}

interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

const place = "/api/v4/projects/group%2Fduties/merge_requests/7";
const written = z.strictObject({ body: z.string().min(1).max(1_000_000) });
const listed = z.strictObject({
  sort: z.enum(["asc", "desc"]),
  order_by: z.enum(["created_at", "updated_at"]),
  per_page: z.coerce.number().int().min(1).max(100),
  page: z.coerce.number().int().min(1),
});

/** A stateful GitLab with merge request 7 of `group/duties`. */
export async function startFakeGitLab(given: Partial<GitLabState>, faults: readonly Fault[] = []): Promise<FakeGitLab> {
  const state: GitLabState = { headCommit: null, notes: [], username: "project_1_bot", mayWrite: true, ...given };
  const requests: string[] = [];
  const violations: string[] = [];
  const remaining = faults.map((fault) => ({ times: 1, works: false, headers: {}, ...fault }));

  const answer = async (incoming: IncomingMessage): Promise<Answer> => {
    const url = new URL(incoming.url ?? "/", "http://127.0.0.1");
    const resource = url.pathname
      .replace(`${place}/notes`, "notes")
      .replace(place, "merge request")
      .replace("/api/v4/", "");
    const [kind = "", id = ""] = resource.split("/");
    const asked = `${incoming.method} ${kind}`;
    requests.push(asked);
    const body = await text(incoming);
    if (incoming.headers["private-token"] !== "secret") return { status: 401, body: { message: "401 Unauthorized" } };
    const fault = remaining.find((each) => each.request === asked && each.times > 0);
    if (fault !== undefined) fault.times -= 1;
    const failed = { status: fault?.status ?? 0, body: { message: "stumbled" }, headers: fault?.headers ?? {} };
    if (fault?.works === false) return failed;
    try {
      const worked = work(state, { asked, id: Number(id), url, body });
      return fault === undefined ? worked : failed;
    } catch (error) {
      violations.push(`${asked}: ${String(error)}`);
      return { status: 400, body: { message: "400 Bad request" } };
    }
  };

  const server = createServer(async (incoming, response) => {
    const { status, body, headers = {} } = await answer(incoming);
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/api/v4`,
    state,
    requests,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      if (violations.length > 0) throw new Error(violations.join("\n"));
    },
  };
}

interface Asked {
  asked: string;
  id: number;
  url: URL;
  body: string;
}

function work(state: GitLabState, { asked, id, url, body }: Asked): Answer {
  if (!asked.startsWith("GET") && !state.mayWrite) return { status: 403, body: { error: "insufficient_scope" } };
  const note = state.notes.find((each) => each.id === id);
  switch (asked) {
    case "GET user":
      return { status: 200, body: { id: 1, username: state.username } };
    case "GET merge request":
      return { status: 200, body: { iid: 7, sha: state.headCommit } };
    case "GET notes":
      return listNotes(state, url);
    case "POST notes": {
      const created = { id: Math.max(0, ...state.notes.map((each) => each.id)) + 1, username: state.username };
      state.notes.push({ ...created, body: written.parse(JSON.parse(body)).body });
      return { status: 201, body: shown(state.notes.at(-1)) };
    }
    case "PUT notes":
      if (note === undefined) return { status: 404, body: { message: "404 Not found" } };
      note.body = written.parse(JSON.parse(body)).body;
      return { status: 200, body: shown(note) };
    case "DELETE notes":
      if (note === undefined) return { status: 404, body: { message: "404 Not found" } };
      state.notes = state.notes.filter((each) => each !== note);
      return { status: 204 };
    default:
      throw new Error(`GitLab has no ${asked} at ${url.pathname}`);
  }
}

function listNotes({ notes }: GitLabState, url: URL): Answer {
  const { page, per_page: size } = listed.parse(Object.fromEntries(url.searchParams));
  const isLast = page * size >= notes.length;
  return {
    status: 200,
    body: notes.slice((page - 1) * size, page * size).map(shown),
    headers: { "x-next-page": isLast ? "" : String(page + 1) },
  };
}

function shown(note: StoredNote | undefined): object {
  return { id: note?.id, body: note?.body, system: note?.system ?? false, author: { username: note?.username } };
}
