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

/** At the end of a heading: "Availability", while "Availability management" is a process with duties. */
const otherGrid =
  /(?<!\p{L})(?:RAG|CRUD|MoSCoW|traffic lights?|access (?:rights?|levels?)|permissions?|privileges?|availability|attendance|roster|grades?|grading|marks|priorities|shortcuts?|berechtigung(?:en)?|zugriffsrechte|noten|droits d'accès|permisos|permissões|uprawnienia|права доступа|оценки|权限|権限|권한)(?: (?:status|matrix|table|grid))?$/iu;

/** True for a heading that says what its letters are, and they are no roles: "RAG status", "Access rights", "Grades". */
export function namesOtherGrid(heading: string): boolean {
  return otherGrid.test(heading);
}
