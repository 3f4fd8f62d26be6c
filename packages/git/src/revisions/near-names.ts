import { distance } from "fastest-levenshtein";

const mostSuggestions = 3;

/**
 * The names that a writer of `wanted` may have meant, the nearest first, three at most.
 * Near are the same name in other case, the same name on a remote (`main`, `origin/main`), and a name that is one
 * letter in three away at most (by Levenshtein's distance).
 */
export function nearNames(wanted: string, names: Iterable<string>): string[] {
  const near: { name: string; steps: number }[] = [];
  for (const name of names) {
    const steps = stepsBetween(wanted, name);
    if (steps <= Math.max(2, Math.floor(wanted.length / 3))) {
      near.push({ name, steps });
    }
  }
  near.sort((left, right) => left.steps - right.steps || (left.name < right.name ? -1 : 1));
  return near.slice(0, mostSuggestions).map(({ name }) => name);
}

function stepsBetween(wanted: string, name: string): number {
  const [left, right] = [wanted.toLowerCase(), name.toLowerCase()];
  return left.endsWith(`/${right}`) || right.endsWith(`/${left}`) ? 1 : distance(left, right);
}
