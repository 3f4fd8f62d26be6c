/** Letters that people put into grids and that happen to be role letters, too. */
interface Alphabet {
  name: string;
  letters: ReadonlySet<string>;
  /** The letters that tell it: no usual role has them. */
  telling: ReadonlySet<string>;
}

const alphabets: readonly Alphabet[] = [
  alphabet("grades or priorities", "ABCDEF", "BEF"),
  alphabet("traffic lights", "RAGB", "G"),
  alphabet("permissions", "CRUDLXWE", "UXW"),
  alphabet("levels", "LMHCISXVN", "LMH"),
];

/**
 * What a table of single letters is when it is no matrix: grades (A, B, C), traffic lights (R, A, G), permissions
 * (C, R, U, D), levels (L, M, H); `undefined` when its letters tell none of them.
 */
export function otherAlphabet(letters: Iterable<string>): string | undefined {
  const used = [...new Set([...letters].map((letter) => letter.toUpperCase()))];
  const fits = ({ letters: known, telling }: Alphabet): boolean =>
    used.every((letter) => known.has(letter)) && used.some((letter) => telling.has(letter));
  return alphabets.find(fits)?.name;
}

function alphabet(name: string, letters: string, telling: string): Alphabet {
  return { name, letters: new Set(letters), telling: new Set(telling) };
}
