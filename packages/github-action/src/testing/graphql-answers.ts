import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, graphql } from "graphql";
import { z } from "zod";
import type { Answer } from "./github-answers.ts";
import type { GitHubState } from "./github-state.ts";

const schema = buildSchema(readFileSync(path.join(import.meta.dirname, "fixtures/github.graphql"), "utf8"));

const request = z.strictObject({ query: z.string(), variables: z.record(z.string(), z.unknown()).optional() });

/** Answers a query by GitHub's schema; whatever the schema does not have is an error. */
export async function answerGraphql(state: GitHubState, body: unknown): Promise<Answer> {
  const { query, variables = {} } = request.parse(body);
  const result = await graphql({
    schema,
    source: query,
    variableValues: variables,
    rootValue: {
      viewer: { login: state.login },
      minimizeComment: ({ input }: { input: { subjectId: string } }) => {
        if (!state.mayWrite) throw new Error("Resource not accessible by integration");
        const comment = state.pulls
          .flatMap(({ comments }) => comments)
          .find(({ id }) => `IC_${id}` === input.subjectId);
        if (comment === undefined)
          throw new Error(`Could not resolve to a node with the global id of '${input.subjectId}'`);
        comment.isHidden = true;
        return { minimizedComment: { isMinimized: true } };
      },
    },
  });
  return { status: 200, body: result };
}
