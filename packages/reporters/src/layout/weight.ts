import type { Impact, Severity } from "@raci-kit/model";
import type { Page } from "./page.ts";
import type { Paint } from "./paints.ts";

/** The colour of a finding. */
export function severityPaint(severity: Severity, { paint }: Page): Paint {
  return { error: paint.red, warning: paint.yellow, info: paint.blue }[severity];
}

/** The colour of a change. */
export function impactPaint(impact: Impact, { paint }: Page): Paint {
  return { major: paint.red, minor: paint.yellow, patch: paint.dim }[impact];
}
