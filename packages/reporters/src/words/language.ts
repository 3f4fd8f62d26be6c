/** The languages that reports for people are written in, the usual one first. */
export const languages = ["en", "fr", "de"] as const;

/** One of {@link languages}. */
export type Language = (typeof languages)[number];
