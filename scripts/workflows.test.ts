import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { problemsOfAction, problemsOfWorkflow } from "./testing/workflow-parser.ts";

const root = path.join(import.meta.dirname, "..");
const folder = path.join(root, ".github/workflows");
const page = readFileSync(path.join(root, "docs/github-action.md"), "utf8");

/** The workflows of this repository, and those that the page gives away, by name. */
const workflows: Readonly<Record<string, string>> = Object.fromEntries([
  ...readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), "utf8")]),
  ...[...page.matchAll(/^```yaml\n# (?<name>\S+)\n(?<text>[^]*?)^```$/gmu)].map(({ groups = {} }) => [
    `docs: ${groups["name"]}`,
    groups["text"] ?? "",
  ]),
]);

/** Everything that each job may do with its token. */
const permissions: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  "ci.yml": { test: { contents: "read" }, packed: { contents: "read" } },
  "review.yml": { review: { checks: "write", contents: "read", "pull-requests": "write" } },
  "post-review.yml": { post: { actions: "read", checks: "write", contents: "read", "pull-requests": "write" } },
  "version.yml": { version: { contents: "write", "pull-requests": "write" } },
  "code-scanning.yml": { scan: { contents: "read", "security-events": "write" } },
  "release.yml": { pack: { contents: "read" }, publish: { "id-token": "write" }, tag: { contents: "write" } },
  "docs: .github/workflows/responsibilities.yml": {
    review: { checks: "write", contents: "read", "pull-requests": "write" },
  },
  "docs: .github/workflows/post-responsibilities.yml": {
    post: { actions: "read", checks: "write", contents: "read", "pull-requests": "write" },
  },
};

const granted = z.record(z.string(), z.enum(["read", "write", "none"]));

const step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.looseObject({ ref: z.string().optional(), "persist-credentials": z.boolean().optional() }).optional(),
});

const workflow = z.looseObject({
  permissions: granted,
  jobs: z.record(
    z.string(),
    z.looseObject({ "timeout-minutes": z.int().max(30), permissions: granted.optional(), steps: z.array(step) }),
  ),
});

test("the list of permissions has every workflow", () => {
  expect(Object.keys(permissions).toSorted()).toEqual(Object.keys(workflows).toSorted());
});

describe.each(Object.entries(workflows))("%s", (name, text) => {
  const read = workflow.parse(parse(text));
  const steps = Object.values(read.jobs).flatMap((job) => job.steps);

  test("is what GitHub's own parser takes", async () => {
    expect(await problemsOfWorkflow(name, text)).toEqual([]);
  });

  test("may do no more than it is known to", () => {
    const perJob = Object.entries(read.jobs).map(([id, job]) => [id, job.permissions ?? read.permissions]);
    expect(Object.fromEntries(perJob)).toEqual(permissions[name]);
  });

  test("lets nothing that an event says into a script", () => {
    expect(steps.filter(({ run = "" }) => run.includes("${{"))).toEqual([]);
  });

  test("uses actions by their exact version, or its own", () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(
      used.filter((uses) => !/^(?:\.\/\S+|[\w.-]+(?:\/[\w.-]+)+@(?:v\d+\.\d+\.\d+|[0-9a-f]{40}))$/u.test(uses)),
    ).toEqual([]);
  });

  test("says of every checkout whether it keeps the token", () => {
    const checkouts = steps.filter(({ uses = "" }) => uses.startsWith("actions/checkout@"));
    const keeping = checkouts.filter((checkout) => checkout.with?.["persist-credentials"] !== false);
    expect(keeping).toHaveLength(["release.yml", "version.yml"].includes(name) ? 1 : 0);
  });

  test("checks out nothing of the head where a token may write", () => {
    const refs = steps.flatMap((each) => each.with?.ref ?? []);
    expect(refs.filter((ref) => ref.includes("head"))).toEqual([]);
  });
});

test("action.yml is what GitHub's own parser takes", () => {
  const content = readFileSync(path.join(root, "packages/github-action/action.yml"), "utf8");
  expect(problemsOfAction("action.yml", content)).toEqual([]);
});

describe("GitHub's own parser refuses", () => {
  const sound = workflows["ci.yml"] ?? "";

  test.each([
    ["a key that it does not know", sound.replace("runs-on:", "run-on:")],
    ["a permission that it does not know", sound.replace("contents: read", "content: read")],
    ["an event that it does not know", sound.replace("pull_request:", "pull_requests:")],
    ["an expression about nothing", sound.replace("${{ github.ref }}", "${{ gitlab.ref }}")],
    ["text that is no YAML", sound.replace("jobs:", "jobs: [")],
  ])("%s", async (_, text) => {
    expect(await problemsOfWorkflow("ci.yml", text)).not.toEqual([]);
  });

  test("an action that runs on nothing", () => {
    const text = "name: a\ndescription: b\nruns: { using: node24 }\n";
    expect(problemsOfAction("action.yml", text)).not.toEqual([]);
  });
});
