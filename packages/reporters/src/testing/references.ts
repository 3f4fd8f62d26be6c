// What GitHub turns into a link, a notification or a picture when it stands in rendered text.
const patterns: Readonly<Record<string, RegExp>> = {
  mention: /@[0-9a-z]/iu,
  issue: /#\d|\bGH-\d/iu,
  advisory: /\b(?:GHSA|CVE)-\w/iu,
  commit: /(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/iu,
  emoji: /:[\w+-]+:/u,
  address: /:\/\/|\bwww\./iu,
};

/** What GitHub would make of `texts`, the texts of a rendered document: `mention: @team`. */
export function referencesIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    Object.entries(patterns).flatMap(([name, pattern]) => {
      const match = pattern.exec(text);
      return match === null ? [] : [`${name}: ${match[0]}`];
    }),
  );
}
