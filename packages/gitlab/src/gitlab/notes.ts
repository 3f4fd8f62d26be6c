import type { Comment, CommentPlatform } from "@raci-kit/forge";
import { z } from "zod";
import type { AskGitLab } from "./connection.ts";

/** The merge request whose notes are meant. */
export interface MergeRequestPlace {
  projectId: string;
  mergeRequest: number;
  /** Where people see the project. */
  projectUrl: string;
}

const note = z.object({
  id: z.int(),
  body: z.string(),
  system: z.boolean().default(false),
  author: z.object({ username: z.string() }).nullable(),
});
const user = z.object({ username: z.string() });

/** The notes of a merge request. GitLab cannot fold a note away, so hiding it deletes it. */
export function mergeRequestNotes(ask: AskGitLab, place: MergeRequestPlace): CommentPlatform {
  const notes = `projects/${encodeURIComponent(place.projectId)}/merge_requests/${place.mergeRequest}/notes`;
  const commentOf = (answer: unknown): Comment => {
    const { id, body, author } = note.parse(answer);
    const url = `${place.projectUrl}/-/merge_requests/${place.mergeRequest}#note_${id}`;
    return { id, nodeId: String(id), author: author?.username ?? null, body, url };
  };
  const remove = async (id: number): Promise<void> => {
    await ask("delete", `${notes}/${id}`);
  };
  return {
    author: async () => user.parse((await ask("get", "user")).body).username,
    list: async () => {
      const all: Comment[] = [];
      for (let page: string | null = "1"; page !== null;) {
        const searchParams = { sort: "asc", order_by: "created_at", per_page: "100", page };
        const { body, nextPage } = await ask("get", notes, { searchParams });
        all.push(
          ...z
            .array(note)
            .parse(body)
            .filter(({ system }) => !system)
            .map(commentOf),
        );
        page = nextPage;
      }
      return all;
    },
    create: async (_number, body) => commentOf((await ask("post", notes, { json: { body } })).body),
    update: async (id, body) => commentOf((await ask("put", `${notes}/${id}`, { json: { body } })).body),
    delete: remove,
    hide: ({ id }) => remove(id),
  };
}
