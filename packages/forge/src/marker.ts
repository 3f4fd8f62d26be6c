/** What the first line of a comment says to the next run; readers do not see it. */
export interface Marker {
  /** Tells the comments of several reviewers on one proposal apart. */
  key: string;
  /** Whether the change moves duties, moved some before a later push took every shift back, or never moved any. */
  state: "moves" | "taken-back" | "still";
}

/** Keys that need no escaping in a marker. */
export const keyPattern: RegExp = /^[\w.-]{1,50}$/u;

const markerPattern = /^<!-- raci-kit-review key=(?<key>[\w.-]{1,50}) (?<state>moves|taken-back|still) -->$/u;

/** The marker as a line of Markdown that renders as nothing. */
export function markerLine({ key, state }: Marker): string {
  return `<!-- raci-kit-review key=${key} ${state} -->`;
}

/** The marker on the first line of a comment; null when there is none. */
export function markerOf(body: string): Marker | null {
  const [firstLine = ""] = body.split(/\r?\n/u, 1);
  const { key, state } = markerPattern.exec(firstLine)?.groups ?? {};
  if (key === undefined || (state !== "moves" && state !== "taken-back" && state !== "still")) return null;
  return { key, state };
}
