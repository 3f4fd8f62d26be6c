import { isTerminal } from "./is-terminal.ts";
import { writeAll } from "./write-all.ts";

/** A run that takes less is over before anybody wonders, in milliseconds. */
const patience = 1000;
/** The most often that the line is written anew, in milliseconds. */
const interval = 100;

/** Where progress is written, and what time it is. */
export interface ProgressLine {
  write: (text: string) => void;
  /** In milliseconds, from anywhere. */
  now: () => number;
}

/** The line of this process: on a terminal that somebody watches, not in CI, never in a pipe. */
function processProgress(): ProgressLine | null {
  const { CI, TERM } = process.env;
  const isWatched = isTerminal(2) && TERM !== "dumb" && (CI === undefined || CI === "" || CI === "false");
  return isWatched ? { write: (text) => writeAll(2, text), now: () => performance.now() } : null;
}

/** Hands on `items` one by one and, when that takes long, tells how many of `total` are done; the line is gone at the end. */
export function* withProgress<Item>(
  items: Iterable<Item>,
  total: number,
  line: ProgressLine | null = processProgress(),
): Generator<Item> {
  if (line === null) {
    yield* items;
    return;
  }
  let done = 0;
  let next = line.now() + patience;
  let isShown = false;
  try {
    for (const item of items) {
      if (line.now() >= next) {
        line.write(`\r\u001B[KRead ${done} of ${total} documents`);
        isShown = true;
        next = line.now() + interval;
      }
      yield item;
      done += 1;
    }
  } finally {
    if (isShown) line.write("\r\u001B[K");
  }
}
