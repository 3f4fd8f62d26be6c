/** What a role means, whatever its letter, from the heaviest duty to the lightest. */
export const duties = ["accountable", "responsible", "supporting", "consulted", "informed", "other"] as const;

/** One of {@link duties}. */
export type Duty = (typeof duties)[number];
