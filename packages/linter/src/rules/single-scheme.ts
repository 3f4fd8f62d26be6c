import { type Matrix, type RoleDefinition, roleOf } from "@raci-kit/model";
import { cellsOf } from "../matrix/cells.ts";
import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import type { Rule } from "../rule/rule.ts";

export const singleScheme: Rule = documentRule({
  id: "single-scheme",
  summary: "All matrices of a document are written in one scheme.",
  why: "A reader learns the letters once. In a second scheme the same letter means something else, or another letter means the same.",
  remedy: "Write all matrices in the scheme of the first, or move those of another scheme to a document of their own.",
  exceptions:
    "Turn it off for documents that keep work and decisions apart on purpose, as RACI and DACI. A scheme with more letters than another is no other scheme as long as the letters that both use mean the same.",
  levels: { recommended: "info", strict: "warning", legacy: "off" },
  options: {},
  messages: {
    letter:
      'In this matrix, written in {scheme}, "{letter}" is "{meaning}"; expected "{usual}", as in the matrices written in {usualScheme}.',
    duty: 'In this matrix, written in {scheme}, {meaning} is written "{letter}"; expected "{usual}", as in the matrices written in {usualScheme}.',
    usual: "This matrix is written in {usualScheme}.",
  },
  examples: {
    wrong: [
      {
        shows: "A matrix of work and one of decisions",
        markdown: dedent`
          ## Work (RACI)

          | Activity       | Bakery | Shop |
          | -------------- | ------ | ---- |
          | Bake the bread | RA     | I    |
          | Sell the bread | I      | RA   |

          ## Decisions (DACI)

          | Decision        | Bakery | Shop |
          | --------------- | ------ | ---- |
          | Set the prices  | A      | D    |
          | Change a recipe | D      | C    |
        `,
      },
    ],
    right: [
      {
        shows: "One scheme for both",
        markdown: dedent`
          ## Work (RACI)

          | Activity       | Bakery | Shop |
          | -------------- | ------ | ---- |
          | Bake the bread | RA     | I    |
          | Sell the bread | I      | RA   |

          ## Decisions (RACI)

          | Decision        | Bakery | Shop |
          | --------------- | ------ | ---- |
          | Set the prices  | A      | R    |
          | Change a recipe | RA     | C    |
        `,
      },
    ],
  },
  check({ model, report }) {
    const isUsual = ({ scheme }: Matrix): boolean => scheme.name === model.scheme.name;
    const usual = model.matrices.filter(isUsual);
    if (usual.length === model.matrices.length) {
      return;
    }
    const [first] = usual;
    const roles = rolesIn(usual);
    const reported = new Set<string>();
    for (const matrix of model.matrices.filter((one) => !isUsual(one))) {
      const { name } = matrix.scheme;
      const conflict = reported.has(name) ? undefined : conflictBetween(rolesIn([matrix]), roles);
      if (conflict === undefined || first === undefined) {
        continue;
      }
      reported.add(name);
      const data = { scheme: name, usualScheme: model.scheme.name, ...conflict.data };
      const related = [{ message: "usual" as const, data: { usualScheme: model.scheme.name }, range: first.range }];
      report({ message: conflict.message, data, range: matrix.range, matrix, key: name, related });
    }
  },
});

/** The roles that matrices give, by their letters. */
function rolesIn(matrices: readonly Matrix[]): Map<string, RoleDefinition> {
  const used = cellsOf(matrices).flatMap(({ matrix, assignment }) =>
    assignment.roles.flatMap((letter) => roleOf(matrix.scheme, letter) ?? []),
  );
  return new Map(used.map((role) => [role.letter, role]));
}

interface Conflict {
  message: "letter" | "duty";
  data: { letter: string; meaning: string; usual: string };
}

/** The first letter that means another duty here, or else the first duty that has another letter here. */
function conflictBetween(
  here: ReadonlyMap<string, RoleDefinition>,
  usual: ReadonlyMap<string, RoleDefinition>,
): Conflict | undefined {
  for (const { letter, duty, name } of here.values()) {
    const other = usual.get(letter);
    if (other !== undefined && other.duty !== duty) {
      return { message: "letter", data: { letter, meaning: name, usual: other.name } };
    }
  }
  for (const { letter, duty } of [...here.values()].filter((role) => role.duty !== "other")) {
    const theirs = [...usual.values()].filter((role) => role.duty === duty);
    const [other] = theirs;
    if (other !== undefined && !theirs.some((role) => here.has(role.letter))) {
      return { message: "duty", data: { letter, meaning: duty, usual: other.letter } };
    }
  }
  return undefined;
}
