/** Puts colour codes around a text. */
export type Paint = (text: string) => string;

/** Codes that switch on and off (ECMA-48, SGR); the same code switches off several. */
const codes = {
  reset: [0, 0],
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  strikethrough: [9, 29],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const;

/** What a terminal can do with a text. */
export interface Paints extends Readonly<Record<keyof typeof codes, Paint>> {
  /** False when paints leave texts as they are: then signs have to say what colours would. */
  isColoured: boolean;
}

const plain: Paint = (text) => text;

/** Paints that colour, or leave texts as they are. Nothing is asked of the process, whose output may go elsewhere. */
export function paintsOf(isColoured: boolean): Paints {
  const paint = (name: keyof typeof codes): Paint => (isColoured ? coloured(codes[name]) : plain);
  return {
    isColoured,
    reset: paint("reset"),
    bold: paint("bold"),
    dim: paint("dim"),
    underline: paint("underline"),
    strikethrough: paint("strikethrough"),
    red: paint("red"),
    green: paint("green"),
    yellow: paint("yellow"),
    blue: paint("blue"),
    cyan: paint("cyan"),
  };
}

/** Paint on painted text goes on behind it: what ends there ends both. */
function coloured([on, off]: readonly [on: number, off: number]): Paint {
  const [start, end] = [`\u001B[${on}m`, `\u001B[${off}m`];
  const again = off === bothWeights ? end + start : start;
  return (text) => start + text.replaceAll(end, again) + end;
}

/** Ends bold and dim, which do not replace each other. */
const bothWeights = 22;
