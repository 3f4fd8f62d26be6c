import { type Change, type Comparison, isShiftKind, type ResponsibilityModel } from "@raci-kit/model";

/** How long before it takes effect a party has to know what becomes its own. */
export interface NoticePeriod {
  days: number;
  /** The day of the announcement, `YYYY-MM-DD`. */
  asOf: string;
}

/** A document whose changes take effect too soon. */
export interface LateNotice {
  path: string;
  /** For people, one sentence. */
  message: string;
}

const dayLength = 24 * 60 * 60 * 1000;
const effectiveKeys = new Set(["effective", "effective-date", "effective_date", "effectivedate", "effective date"]);

/** The date from which a document holds, as its front matter gives it, or null. */
export function effectiveDate(model: ResponsibilityModel): string | null {
  return model.metadata.find(({ key }) => effectiveKeys.has(key.toLowerCase()))?.value ?? null;
}

/**
 * Documents in which a party gains an accountable or responsible duty, and that take effect before the notice period
 * is over, or that do not say when.
 */
export function lateNotices(
  comparison: Comparison,
  models: readonly ResponsibilityModel[],
  period: NoticePeriod,
): LateNotice[] {
  const byPath = new Map(models.map((model) => [model.path, model]));
  return comparison.documents.flatMap(({ path, changes }): LateNotice[] => {
    const model = byPath.get(path);
    const gains = changes.filter(givesDuty);
    if (model === undefined || gains.length === 0) return [];
    const message = complaint(effectiveDate(model), gains.length, period);
    return message === null ? [] : [{ path, message }];
  });
}

function givesDuty({ kind, duty, party }: Change): boolean {
  return isShiftKind(kind) && (duty === "accountable" || duty === "responsible") && party.after !== null;
}

function complaint(effective: string | null, gains: number, { days, asOf }: NoticePeriod): string | null {
  const duties = gains === 1 ? "1 duty changes hands" : `${gains} duties change hands`;
  if (effective === null)
    return `${duties} and the front matter has no effective date, expected one ${days} days ahead.`;
  const start = Date.parse(`${effective}T00:00:00Z`);
  if (Number.isNaN(start)) return `the effective date "${effective}" is no date, expected YYYY-MM-DD.`;
  const ahead = Math.round((start - Date.parse(`${asOf}T00:00:00Z`)) / dayLength);
  return ahead >= days
    ? null
    : `${duties} on ${effective}, ${ahead} days after ${asOf}, expected at least ${days} days.`;
}
