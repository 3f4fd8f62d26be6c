import type { Comparison, ResponsibilityModel } from "@raci-kit/model";
import { effectiveDate } from "@raci-kit/review";

/** What a notice says of the service that it is about. */
interface NoticeFacts {
  /** Its name; null where the notice is about several. */
  service: string | null;
  /** As written; null where there is none, or not one for all. */
  effective: string | null;
}

/** What the documents with changes have in common: their title and the date from which they hold. */
export function noticeFacts(
  { documents }: Comparison,
  before: readonly ResponsibilityModel[],
  after: readonly ResponsibilityModel[],
): NoticeFacts {
  const changed = documents.filter(({ changes, ignored }) => changes.length + ignored.length > 0);
  const models = changed.flatMap(({ path, previousPath }) => {
    const isThere = (model: ResponsibilityModel): boolean => model.path === path;
    return after.find(isThere) ?? before.find((model) => model.path === (previousPath ?? path)) ?? [];
  });
  const concerned = models.length > 0 ? models : after;
  return {
    service: onlyOne(concerned.map(({ title }) => title)),
    effective: onlyOne(concerned.map(effectiveDate)),
  };
}

/** What all of them are; null when they differ. */
function onlyOne(values: readonly (string | null)[]): string | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}
