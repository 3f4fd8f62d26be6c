import type { Range, ResponsibilityModel } from "@raci-kit/model";
import { discrepancies, type Discrepancy } from "../documents/parity.ts";
import { translationPairs } from "../documents/translations.ts";
import { partyKeyFinder } from "../names/configured-parties.ts";
import { dedent } from "../rule/dedent.ts";
import type { ReportOf } from "../rule/make-rule.ts";
import { projectRule } from "../rule/project-rule.ts";
import { text } from "../rule/options.ts";
import type { Rule } from "../rule/rule.ts";
import { activityLabel, partyLabel } from "../wording/names.ts";

const messages = {
  roles: "{party} holds {found} in {activity}, expected {expected} as {other} holds in {otherActivity} ({path}).",
  holders: "{activity} gives its duties to other numbers of parties than {otherActivity} ({path}), expected the same.",
  activities: "The number of activities in this matrix is {found}, expected {expected} as in the original ({path}).",
  parties: "The number of parties in this matrix is {found}, expected {expected} as in the original ({path}).",
  matrices: "The number of matrices is {found}, expected {expected} as in the original ({path}).",
  original: "The original is here.",
  extra: "{activity} has no counterpart.",
} as const;

export const translationParity: Rule = projectRule({
  id: "translation-parity",
  summary: "Every translation of a document carries the same matrices.",
  why: "A customer who reads another language must not get other duties. Whoever edits one translation forgets the others.",
  remedy:
    "Bring the translation up to its original: the same matrices, rows and columns in the same order, with the same roles.",
  exceptions:
    "Translations are found by their paths, as the configuration's `locales` says; without it, `guide.fr.md` belongs to `guide.en.md` or `guide.md`, and `fr/guide.md` to `en/guide.md`. Rows and parties mean each other by their places, letters by their duties; parties of one name, or with names that the configuration lists for one party, mean each other wherever they stand. Where a matrix has its roles in columns, it counts how many parties hold each duty.",
  uses: ["locales", "parties"],
  levels: { recommended: "error", strict: "error", legacy: "warning" },
  options: {
    originals: text(
      "en",
      "Language of the originals; where a document is missing in it, the first translation by path counts.",
    ),
  },
  messages,
  examples: {
    wrong: [
      {
        shows: "The French customer answers for the backups, the English one does not",
        path: "guide.fr.md",
        markdown: dedent`
          | Activité          | Client | Hébergeur |
          | ----------------- | ------ | --------- |
          | Choisir une offre | RA     | I         |
          | Sauvegarder       | A      | R         |
        `,
        beside: {
          path: "guide.en.md",
          markdown: dedent`
            | Activity      | Customer | Host |
            | ------------- | -------- | ---- |
            | Choose a plan | RA       | I    |
            | Back up       | I        | RA   |
          `,
        },
      },
    ],
    right: [
      {
        shows: "Other words, the same duties",
        path: "guide.fr.md",
        markdown: dedent`
          | Activité          | Client | Hébergeur |
          | ----------------- | ------ | --------- |
          | Choisir une offre | RA     | I         |
          | Sauvegarder       | I      | RA        |
        `,
        beside: {
          path: "guide.en.md",
          markdown: dedent`
            | Activity      | Customer | Host |
            | ------------- | -------- | ---- |
            | Choose a plan | RA       | I    |
            | Back up       | I        | A/R  |
          `,
        },
      },
    ],
  },
  check({ models, options, context, report }) {
    const keyOf = partyKeyFinder(context.parties ?? []);
    for (const { original, translation } of translationPairs(models, context.locales, options.originals)) {
      for (const found of discrepancies(translation, original, keyOf)) {
        report({ ...reportOn(found, translation, original.path), path: translation.path });
      }
    }
  },
});

/** What the rule says about one discrepancy; `path` is the original's. */
function reportOn(found: Discrepancy, translation: ResponsibilityModel, path: string): ReportOf<typeof messages> {
  switch (found.kind) {
    case "matrices":
      return reportOnMatrices(found, translation, path);
    case "parties": {
      const { here, there } = found;
      const data = { found: here.parties.length, expected: there.parties.length, path };
      return { message: "parties", data, range: here.range, matrix: here, related: [originalAt(there.range, path)] };
    }
    case "activities":
      return reportOnActivities(found, path);
    case "holders": {
      const { matrix, here, there } = found;
      const data = { activity: activityLabel(here), otherActivity: activityLabel(there), path };
      const related = [originalAt(there.nameRange, path)];
      return { message: "holders", data, range: here.nameRange, matrix, activity: here, related };
    }
    case "roles":
      return reportOnRoles(found, path);
  }
}

function reportOnMatrices(
  { here, there }: Extract<Discrepancy, { kind: "matrices" }>,
  { matrices }: ResponsibilityModel,
  path: string,
): ReportOf<typeof messages> {
  const expected = matrices.length - here.length + there.length;
  const range = (here[0] ?? matrices.at(-1))?.range ?? documentStart;
  const related = there.slice(0, 1).map((matrix) => originalAt(matrix.range, path));
  return { message: "matrices", data: { found: matrices.length, expected, path }, range, related };
}

function reportOnActivities(
  { matrices: [matrix, original], here, there }: Extract<Discrepancy, { kind: "activities" }>,
  path: string,
): ReportOf<typeof messages> {
  const data = { found: matrix.activities.length, expected: original.activities.length, path };
  const range = here[0]?.nameRange ?? matrix.range;
  const related = there.slice(0, 1).map((activity) => ({
    message: "extra" as const,
    data: { activity: activityLabel(activity) },
    range: activity.nameRange,
    path,
  }));
  return { message: "activities", data, range, matrix, related };
}

function reportOnRoles(
  { matrix, here, there }: Extract<Discrepancy, { kind: "roles" }>,
  path: string,
): ReportOf<typeof messages> {
  const { activity, assignment } = here;
  return {
    message: "roles",
    data: {
      party: partyLabel(assignment.party),
      found: rolesLabel(assignment.roles),
      activity: activityLabel(activity),
      expected: rolesLabel(there.assignment.roles),
      other: partyLabel(there.assignment.party),
      otherActivity: activityLabel(there.activity),
      path,
    },
    range: assignment.range,
    matrix,
    activity,
    party: assignment.party,
    related: [originalAt(there.assignment.range, path)],
  };
}

function originalAt(range: Range, path: string): { message: "original"; data: {}; range: Range; path: string } {
  return { message: "original", data: {}, range, path };
}

function rolesLabel(roles: readonly string[]): string {
  return roles.length === 0 ? "no role" : roles.join("");
}

const documentStart: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
