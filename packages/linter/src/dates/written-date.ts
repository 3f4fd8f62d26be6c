/** Days that a written date can mean, both ends included, as `YYYY-MM-DD`. */
export interface DayRange {
  earliest: string;
  latest: string;
}

/** What a text says about a day: some days, a day that no calendar has, or nothing. */
export type DateReading = DayRange | "impossible" | "unreadable";

/** How the names of the months start, without accents, in the languages that documents are often written in. */
const monthStems: readonly RegExp[] = [
  "jan|ene|gen|sty|янв|січ",
  "feb|fev|lut|фев|лют",
  "mar|maa|mrt|бер",
  "apr|avr|abr|kwi|апр|кві",
  "may|mai|mag|maj|mei|маи|мая|тра",
  "jun|juin|giu|cze|июн|чер",
  "jul|juil|lug|lip|июл|лип",
  "aug|aou|ago|sie|авг|сер",
  "sep|set|wrz|сен|вер",
  "oct|okt|ott|out|paz|окт|жов",
  "nov|lis|ноя|лис",
  "dec|dez|dic|gru|дек|гру",
].map((stems) => new RegExp(`^(?:${stems})`, "u"));

const yearFirst = /(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})(?:\s?[-/.月월]\s?(\d{1,2}))?(?!\d)/u;
const yearLast = /(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})(?!\d)/u;
const shortYear = /(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.](\d{2})(?!\d)/u;
const yearAlone = /(?<!\d)(\d{4})(?!\d)/u;
const dayAlone = /(?<!\d)(\d{1,2})(?!\d)/u;

/**
 * Reads a date as people write it: ISO 8601, digits in any order, or a month by its name. A date without a day means
 * the whole month, one that can be read in two ways means both.
 */
export function readDate(text: string): DateReading {
  const folded = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().normalize("NFKC");
  const iso = yearFirst.exec(folded);
  if (iso !== null) {
    return iso[3] === undefined ? monthRange(Number(iso[1]), Number(iso[2])) : dayRange([digits(iso)]);
  }
  const numeric = yearLast.exec(folded);
  if (numeric !== null) {
    const [first = 0, second = 0, year = 0] = digits(numeric);
    return dayRange([
      [year, second, first],
      [year, first, second],
    ]);
  }
  const year = yearAlone.exec(folded)?.[1];
  const short = shortYear.exec(folded)?.[1];
  if (year === undefined) {
    return short === undefined ? "unreadable" : yearRange(2000 + Number(short));
  }
  const month = monthNamed(folded);
  const day = dayAlone.exec(folded)?.[1];
  if (month === 0) {
    return yearRange(Number(year));
  }
  return day === undefined ? monthRange(Number(year), month) : dayRange([[Number(year), month, Number(day)]]);
}

/** The day as a number of days, so that two can be subtracted. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

function digits(match: RegExpExecArray): number[] {
  return match.slice(1, 4).map(Number);
}

/** The month that a word of the text names, 1 to 12, or 0. */
function monthNamed(text: string): number {
  for (const word of text.split(/[^\p{L}]+/u).filter(({ length }) => length > 2)) {
    const month = monthStems.findIndex((stem) => stem.test(word));
    if (month !== -1) {
      return month + 1;
    }
  }
  return 0;
}

/** Those of the days that a calendar has. */
function dayRange(candidates: readonly (readonly number[])[]): DateReading {
  const days = candidates
    .filter(([year = 0, month = 0, day = 0]) => day >= 1 && day <= daysInMonth(year, month))
    .map(([year = 0, month = 0, day = 0]) => isoDay(year, month, day))
    .toSorted();
  const [earliest] = days;
  const latest = days.at(-1);
  return earliest === undefined || latest === undefined ? "impossible" : { earliest, latest };
}

function monthRange(year: number, month: number): DateReading {
  const last = daysInMonth(year, month);
  return last === 0 ? "impossible" : { earliest: isoDay(year, month, 1), latest: isoDay(year, month, last) };
}

function yearRange(year: number): DayRange {
  return { earliest: isoDay(year, 1, 1), latest: isoDay(year, 12, 31) };
}

/** 28 to 31; 0 for a month that there is not. */
function daysInMonth(year: number, month: number): number {
  return month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
}

function isoDay(year: number, month: number, day: number): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
