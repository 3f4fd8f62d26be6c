import { sample } from "./openapi.ts";
import type { GitHubState, StoredCheck, StoredComment, StoredPull } from "./github-state.ts";

/** One answer of the fake. */
export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** One request to the fake, checked against the description already. */
interface Asked {
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  body: Readonly<Record<string, unknown>>;
}

type Handler = (state: GitHubState, asked: Asked) => Answer;

const missing: Answer = { status: 404, body: { message: "Not Found" } };
const forbidden: Answer = { status: 403, body: { message: "Resource not accessible by integration" } };

/** What GitHub says to a token that may not write. */
export function refuseWrite(): Answer {
  return forbidden;
}

/** How the fake answers each operation. */
export const handlers: Readonly<Record<string, Handler>> = {
  "pulls/get": withPull((pull) => ({ status: 200, body: sample("pull-request", pullBody(pull)) })),
  "pulls/list": (state, { query }) => {
    const pulls = state.pulls.filter(
      ({ head, state: open }) => head === query.get("head") && open === query.get("state"),
    );
    return { status: 200, body: pulls.map((pull) => sample("pull-request-simple", pullBody(pull))) };
  },
  "pulls/list-reviews": withPull(({ reviews }) => ({
    status: 200,
    body: reviews.map(({ login, state, commit }, index) =>
      sample("pull-request-review", { id: index + 1, user: { login }, state, commit_id: commit }),
    ),
  })),
  "pulls/request-reviewers": withPull((pull, { body }, state) => {
    const users = texts(body["reviewers"]);
    const teams = texts(body["team_reviewers"]);
    if (users.some((login) => !state.collaborators.includes(login))) {
      const message = "Reviews may only be requested from collaborators.";
      return { status: 422, body: { message, errors: [], documentation_url: "" } };
    }
    pull.requested.users.push(...users);
    pull.requested.teams.push(...teams);
    return { status: 201, body: sample("pull-request-simple", pullBody(pull)) };
  }),
  "issues/list-comments": withPull(({ comments }) => ({ status: 200, body: comments.map(commentBody) })),
  "issues/create-comment": withPull(({ comments }, { body }, state) => {
    const text = String(body["body"]);
    if (text.length > 65_536) return invalid("body is too long (maximum is 65536 characters)");
    const id = 1 + Math.max(0, ...comments.map((comment) => comment.id));
    const comment = { id, login: state.login, body: text, isHidden: false };
    comments.push(comment);
    return { status: 201, body: commentBody(comment) };
  }),
  "issues/update-comment": (state, { params, body }) => {
    const comment = state.pulls
      .flatMap(({ comments }) => comments)
      .find(({ id }) => id === Number(params["comment_id"]));
    if (comment === undefined) return missing;
    if (comment.login !== state.login) return forbidden;
    comment.body = String(body["body"]);
    return { status: 200, body: commentBody(comment) };
  },
  "issues/delete-comment": (state, { params }) => {
    for (const pull of state.pulls) {
      const kept = pull.comments.filter(({ id }) => id !== Number(params["comment_id"]));
      if (kept.length === pull.comments.length) continue;
      pull.comments = kept;
      return { status: 204 };
    }
    return missing;
  },
  "issues/list-events-for-timeline": withPull(({ labelEvents }) => ({
    status: 200,
    body: labelEvents.map(({ id, event, label, login }) =>
      sample("labeled-issue-event", { id, event, label: { name: label, color: "ffffff" }, actor: { login } }),
    ),
  })),
  "issues/add-labels": withPull((pull, { body }) => {
    pull.labels = [...new Set([...pull.labels, ...texts(body["labels"])])];
    return { status: 200, body: pull.labels.map((name) => sample("label", { name })) };
  }),
  "issues/remove-label": withPull((pull, { params }) => {
    if (!pull.labels.includes(String(params["name"]))) return missing;
    pull.labels = pull.labels.filter((name) => name !== params["name"]);
    return { status: 200, body: pull.labels.map((name) => sample("label", { name })) };
  }),
  "checks/list-for-ref": (state, { params, query }) => {
    const runs = state.checks.filter(
      ({ headSha, name }) => headSha === params["ref"] && name === (query.get("check_name") ?? name),
    );
    return { status: 200, body: { total_count: runs.length, check_runs: runs.map(checkBody) } };
  },
  "checks/create": (state, { body }) => {
    const run: StoredCheck = {
      id: state.checks.length + 1,
      slug: state.login.replace("[bot]", ""),
      name: String(body["name"]),
      headSha: String(body["head_sha"]),
      conclusion: String(body["conclusion"]),
      externalId: String(body["external_id"]),
      output: outputIn(body),
    };
    if (run.output.summary.length > 65_535) return invalid("summary exceeds a maximum bytesize of 65535");
    state.checks.push(run);
    return { status: 201, body: checkBody(run) };
  },
  "checks/update": (state, { params, body }) => {
    const run = state.checks.find(({ id }) => id === Number(params["check_run_id"]));
    if (run === undefined) return missing;
    const { annotations, ...output } = outputIn(body);
    run.externalId = String(body["external_id"]);
    run.output = { ...output, annotations: [...run.output.annotations, ...annotations] };
    return { status: 200, body: checkBody(run) };
  },
  "repos/get-content": (state, { params, query }) => {
    const text = state.files[query.get("ref") ?? ""]?.[String(params["path"])];
    if (text === undefined) return missing;
    const content = Buffer.from(text).toString("base64");
    const file = { type: "file", path: params["path"], encoding: "base64", content, _links: { self: "https://h/" } };
    return { status: 200, body: sample("content-file", file) };
  },
  "teams/get-by-name": (state, { params }) => {
    if (!state.mayReadMembers) return forbidden;
    const { org: login, team_slug: slug } = params;
    if (state.teams[`${login}/${slug}`] === undefined) return missing;
    return { status: 200, body: sample("team-full", { slug, name: slug, organization: { login } }) };
  },
  "teams/get-membership-for-user-in-org": (state, { params }) => {
    const members = state.teams[`${params["org"]}/${params["team_slug"]}`] ?? [];
    if (!members.includes(String(params["username"]))) return missing;
    return { status: 200, body: sample("team-membership", { state: "active", role: "member" }) };
  },
};

function withPull(answer: (pull: StoredPull, asked: Asked, state: GitHubState) => Answer): Handler {
  return (state, asked) => {
    const number = Number(asked.params["pull_number"] ?? asked.params["issue_number"]);
    const pull = state.pulls.find((each) => each.number === number);
    return pull === undefined ? missing : answer(pull, asked, state);
  };
}

function invalid(message: string): Answer {
  return { status: 422, body: { message: `Validation Failed: ${message}`, errors: [], documentation_url: "" } };
}

function pullBody({ number, state, author, headSha, baseRef, baseSha, labels, requested }: StoredPull): unknown {
  return {
    number,
    state,
    user: { login: author },
    head: { sha: headSha },
    base: { sha: baseSha, ref: baseRef },
    labels: labels.map((name) => ({ name })),
    requested_reviewers: requested.users.map((login) => ({ login })),
    requested_teams: requested.teams.map((slug) => ({ slug, name: slug })),
  };
}

function commentBody({ id, login, body }: StoredComment): unknown {
  const place = { node_id: `IC_${id}`, html_url: `https://github.example/pull/7#issuecomment-${id}` };
  return sample("issue-comment", { id, ...place, user: { login }, body });
}

function checkBody({ id, slug, name, headSha, conclusion, externalId, output }: StoredCheck): unknown {
  return sample("check-run", {
    id,
    name,
    status: "completed",
    conclusion,
    head_sha: headSha,
    external_id: externalId,
    html_url: `https://github.example/runs/${id}`,
    app: { slug },
    output: { title: output.title, summary: output.summary, annotations_count: output.annotations.length },
  });
}

function outputIn(body: Readonly<Record<string, unknown>>): StoredCheck["output"] {
  const { output } = body;
  const { title, summary, annotations = [] } = { title: "", summary: "", ...(isOutput(output) ? output : {}) };
  return { title, summary, annotations };
}

function isOutput(value: unknown): value is StoredCheck["output"] {
  return typeof value === "object" && value !== null;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
