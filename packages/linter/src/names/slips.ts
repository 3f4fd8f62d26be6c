/** Words from this length on are long enough that one wrong letter in their middle is a slip, not another word. */
const longEnough = 6;

/**
 * What two names share when one word of them differs by one letter in its middle: left out, wrong, or swapped with its
 * neighbour. Names without a key in common differ by more.
 */
export function slipKeys(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    if (word.length < longEnough) {
      return [];
    }
    const others = [...words.slice(0, index), "", ...words.slice(index + 1)].join(" ");
    const shortened = Array.from({ length: word.length - 2 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2));
    return [...new Set([word, ...shortened])].map((variant) => `${index} ${variant} ${others}`);
  });
}

/**
 * True when one word of `left` is, but for a slip, the word of `right`. The first and the last letter of a word
 * often make another one of it (employer and employee), and digits always do.
 */
export function isSlip(left: readonly string[], right: readonly string[]): boolean {
  const differing = left.flatMap((word, index) => (word === right[index] ? [] : [index]));
  const [only = -1, second] = differing;
  const [one = "", other = ""] = [left[only], right[only]];
  return left.length === right.length && second === undefined && isSlipOfWord(one, other);
}

function isSlipOfWord(left: string, right: string): boolean {
  if (Math.min(left.length, right.length) < longEnough - 1 || Math.max(left.length, right.length) < longEnough) {
    return false;
  }
  const start = sharedStart(left, right);
  const end = Math.min(sharedStart(reversed(left), reversed(right)), Math.min(left.length, right.length) - start);
  const [one, other] = [left, right].map((word) => word.slice(start, word.length - end));
  const isMiddle = start > 0 && end > 0 && /^\p{L}*$/u.test(`${one}${other}`);
  return isMiddle && isOneLetter(one ?? "", other ?? "");
}

function isOneLetter(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  return longest === 1 || (longest === 2 && one === reversed(other));
}

function sharedStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}

function reversed(word: string): string {
  return Array.from(word).toReversed().join("");
}
