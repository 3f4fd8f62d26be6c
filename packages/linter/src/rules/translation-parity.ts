import type { Range } from "@raci-kit/model";
import { comparableTaker } from "../documents/comparable.ts";
import { type ComparableMatrix, discrepancies, type Discrepancy } from "../documents/parity.ts";
import { translatedPaths, translationPairs } from "../documents/translations.ts";
import { dedent } from "../rule/dedent.ts";
import { documentStart } from "../rule/document-start.ts";
import type { ReportOf } from "../rule/make-rule.ts";
import { projectRule } from "../rule/project-rule.ts";
import { text } from "../rule/options.ts";
import type { ReportPlace, Rule } from "../rule/rule.ts";
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
  concerned: (paths, { locales }) => {
    const translated = translatedPaths(paths, locales);
    return (path) => translated.has(path);
  },
  noteTaker: ({ parties = [] }) => comparableTaker(parties),
  check({ documents, options, context, report }) {
    for (const { original, translation } of translationPairs(documents, context.locales, options.originals)) {
      for (const found of discrepancies(translation.notes, original.notes)) {
        report({ ...reportOn(found, translation.notes, original.path), path: translation.path });
      }
    }
  },
});

/** What is said about a discrepancy, but for the document that it is in. */
type ReportOnDiscrepancy = ReportOf<typeof messages, ReportPlace>;

/** What the rule says about one discrepancy; `path` is the original's. */
function reportOn(found: Discrepancy, translation: readonly ComparableMatrix[], path: string): ReportOnDiscrepancy {
  switch (found.kind) {
    case "matrices":
      return reportOnMatrices(found, translation, path);
    case "parties": {
      const { here, there } = found;
      const data = { found: here.parties.length, expected: there.parties.length, path };
      const related = [originalAt(there.range, path)];
      return { message: "parties", data, range: here.range, section: here.section, related };
    }
    case "activities":
      return reportOnActivities(found, path);
    case "holders": {
      const { matrix, here, there } = found;
      const data = { activity: activityLabel(here), otherActivity: activityLabel(there), path };
      const related = [originalAt(there.nameRange, path)];
      const place = { section: matrix.section, activity: here.name };
      return { message: "holders", data, range: here.nameRange, ...place, related };
    }
    case "roles":
      return reportOnRoles(found, path);
  }
}

function reportOnMatrices(
  { here, there }: Extract<Discrepancy, { kind: "matrices" }>,
  matrices: readonly ComparableMatrix[],
  path: string,
): ReportOnDiscrepancy {
  const expected = matrices.length - here.length + there.length;
  const range = (here[0] ?? matrices.at(-1))?.range ?? documentStart;
  const related = there.slice(0, 1).map((matrix) => originalAt(matrix.range, path));
  return { message: "matrices", data: { found: matrices.length, expected, path }, range, related };
}

function reportOnActivities(
  { matrices: [matrix, original], here, there }: Extract<Discrepancy, { kind: "activities" }>,
  path: string,
): ReportOnDiscrepancy {
  const data = { found: matrix.activities.length, expected: original.activities.length, path };
  const range = here[0]?.nameRange ?? matrix.range;
  const related = there.slice(0, 1).map((activity) => ({
    message: "extra" as const,
    data: { activity: activityLabel(activity) },
    range: activity.nameRange,
    path,
  }));
  return { message: "activities", data, range, section: matrix.section, related };
}

function reportOnRoles(
  { matrix, here, there }: Extract<Discrepancy, { kind: "roles" }>,
  path: string,
): ReportOnDiscrepancy {
  const { activity, cell } = here;
  return {
    message: "roles",
    data: {
      party: partyLabel(cell.party),
      found: rolesLabel(cell.roles),
      activity: activityLabel(activity),
      expected: rolesLabel(there.cell.roles),
      other: partyLabel(there.cell.party),
      otherActivity: activityLabel(there.activity),
      path,
    },
    range: cell.range,
    section: matrix.section,
    activity: activity.name,
    party: cell.party,
    related: [originalAt(there.cell.range, path)],
  };
}

function originalAt(range: Range, path: string): { message: "original"; data: {}; range: Range; path: string } {
  return { message: "original", data: {}, range, path };
}

function rolesLabel(roles: readonly string[]): string {
  return roles.length === 0 ? "no role" : roles.join("");
}
