import type { ResponsibilityModel } from "@raci-kit/model";

/** True when two models say the same in the same words: everything but the places is equal. */
export function sameMeaning(left: ResponsibilityModel, right: ResponsibilityModel): boolean {
  return withoutPlaces(left) === withoutPlaces(right);
}

function withoutPlaces(model: ResponsibilityModel): string {
  return JSON.stringify(model, (key, value: unknown) => (/range$/iu.test(key) ? undefined : value));
}
