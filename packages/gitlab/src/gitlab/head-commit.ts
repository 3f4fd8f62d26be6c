import { z } from "zod";
import type { AskGitLab } from "./connection.ts";
import type { MergeRequestPlace } from "./notes.ts";

const mergeRequest = z.object({ sha: z.string().nullable() });

/** The commit that a merge request proposes now; null when its branch is gone. */
export async function headCommitOf(ask: AskGitLab, place: MergeRequestPlace): Promise<string | null> {
  const path = `projects/${encodeURIComponent(place.projectId)}/merge_requests/${place.mergeRequest}`;
  return mergeRequest.parse((await ask("get", path)).body).sha;
}
