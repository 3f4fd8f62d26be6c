import type { NoticeWords } from "../words/words.ts";

/** `date` as the language writes it when it is a day such as `2026-03-01`; as it is otherwise. */
export function dated(date: string, words: NoticeWords): string {
  const match = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u.exec(date);
  const [year, month, day] = (match ?? []).slice(1).map(Number);
  return year === undefined || month === undefined || day === undefined ? date : words.date(day, month, year);
}
