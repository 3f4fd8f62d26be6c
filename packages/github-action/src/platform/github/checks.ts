import type { Annotation, CheckPlatform, CheckRun, NewCheck } from "../platform.ts";
import { type Connection, once } from "./connection.ts";

interface GitHubCheckRun {
  id: number;
  html_url: string | null;
  external_id: string | null;
  output: { annotations_count: number };
}

/** Check runs. */
export function checkRuns({ octokit, place }: Connection): CheckPlatform {
  const { checks } = octokit.rest;
  return {
    list: async (commit, name, author) => {
      const options = { ...place, ref: commit, check_name: name, filter: "all" as const, per_page: 100 };
      const runs = await octokit.paginate(checks.listForRef, options);
      const own = runs.filter(({ app }) => `${app?.slug ?? ""}[bot]` === author);
      return own.toSorted((left, right) => right.id - left.id).map(checkRunOf);
    },
    create: async (check) => {
      const { name, commit, conclusion, externalId } = check;
      const verdict = { name, head_sha: commit, status: "completed" as const, conclusion, external_id: externalId };
      return checkRunOf((await checks.create({ ...place, ...verdict, output: outputOf(check), request: once })).data);
    },
    annotate: async ({ id }, check) => {
      const added = { external_id: check.externalId, output: outputOf(check) };
      await checks.update({ ...place, ...added, check_run_id: id, request: once });
    },
  };
}

function checkRunOf({ id, html_url: url, external_id: externalId, output }: GitHubCheckRun): CheckRun {
  return { id, url, externalId: externalId ?? "", annotations: output.annotations_count };
}

interface CheckOutput {
  title: string;
  summary: string;
  annotations: {
    path: string;
    start_line: number;
    end_line: number;
    annotation_level: Annotation["level"];
    title: string;
    message: string;
  }[];
}

function outputOf({ title, summary, annotations }: NewCheck): CheckOutput {
  return {
    title,
    summary,
    annotations: annotations.map(({ path, startLine, endLine, level, title: heading, message }) => ({
      path,
      start_line: startLine,
      end_line: endLine,
      annotation_level: level,
      title: heading,
      message,
    })),
  };
}
