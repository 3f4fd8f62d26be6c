const columns = 12;

/**
 * A bar on which each column stands for an equal number of commits, full where something held.
 *
 * @param from number of the first commit that had it, of `commits`
 * @param until number of the first that had it no longer
 */
export function timelineBar(from: number, until: number, commits: number): string {
  return Array.from({ length: columns }, (_, column) => {
    const [start, end] = [(column * commits) / columns, ((column + 1) * commits) / columns];
    return from < end && until > start ? "█" : "·";
  }).join("");
}

/** Columns that a bar takes. */
export const barWidth: number = columns;
