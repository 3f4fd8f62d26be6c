import type {
  Change,
  Comparison,
  DocumentComparison,
  DutyMovement,
  MatchedActivity,
  MatrixPlace,
  PartyComparison,
} from "@raci-kit/model";
import type { DiffOutput } from "@raci-kit/model/contracts";
import { jsonText } from "../escape/json.ts";
import { contentJson } from "../json/change-content.ts";
import { rangeJson, sidesJson } from "../json/range.ts";
import { countOf, lettersOf, type RoleCounts } from "../layout/role-counts.ts";

/** The comparison as JSON, as `raci diff --format json` prints it. */
export function comparisonAsJson(comparison: Comparison): string {
  return jsonText(comparisonJson(comparison));
}

/** The comparison with its keys in their fixed order. */
export function comparisonJson({ documents, parties, summary }: Comparison): DiffOutput {
  return {
    documents: documents.map(documentJson),
    parties: parties.map(partyJson),
    summary: {
      documents: summary.documents,
      changes: summary.changes,
      shifts: summary.shifts,
      major: summary.major,
      minor: summary.minor,
      patch: summary.patch,
      ignored: summary.ignored,
      bump: summary.bump,
    },
  };
}

function documentJson(document: DocumentComparison): DocumentComparison {
  const { path, previousPath, changes, ignored, matched, matrices, bump } = document;
  return {
    path,
    previousPath,
    changes: changes.map(changeJson),
    ignored: ignored.map(changeJson),
    matched: matched.map(({ before, after, confidence, why }) => ({
      before: matchedJson(before),
      after: matchedJson(after),
      confidence,
      why,
    })),
    matrices: matrices.map(({ before, after, parties }) => ({
      before: matrixJson(before),
      after: matrixJson(after),
      parties: parties.map((party) => ({ before: rangeJson(party.before), after: rangeJson(party.after) })),
    })),
    bump,
  };
}

function changeJson(change: Change): Change {
  return {
    kind: change.kind,
    duty: change.duty,
    impact: change.impact,
    section: change.section,
    activity: sidesJson(change.activity, (name) => name),
    party: sidesJson(change.party, (name) => name),
    value: sidesJson(change.value, (text) => text),
    key: change.key,
    reason: change.reason,
    fingerprint: change.fingerprint,
    range: sidesJson(change.range, rangeJson),
    elsewhere: change.elsewhere.map((range) => sidesJson(range, rangeJson)),
    content: sidesJson(change.content, contentJson),
  };
}

function matchedJson({ section, group, activity, range }: MatchedActivity): MatchedActivity {
  return { section, group, activity, range: rangeJson(range) };
}

function matrixJson({ section, orientation, range }: MatrixPlace): MatrixPlace {
  return { section, orientation, range: rangeJson(range) };
}

function partyJson({ party, before, after, gained, lost }: PartyComparison): PartyComparison {
  return {
    party,
    before: countsJson(before),
    after: countsJson(after),
    gained: gained.map(movementJson),
    lost: lost.map(movementJson),
  };
}

function countsJson(counts: RoleCounts): RoleCounts {
  return Object.fromEntries(lettersOf([counts]).map((letter) => [letter, countOf(counts, letter)]));
}

function movementJson({ duty, activity, section, path, through }: DutyMovement): DutyMovement {
  return { duty, activity, section, path, through };
}
