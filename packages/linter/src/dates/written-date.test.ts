import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber, readDate } from "./written-date.ts";

test.each([
  ["2024-03-28", "2024-03-28"],
  ["2024-3-8", "2024-03-08"],
  ["2024/03/28", "2024-03-28"],
  ["2024-03-28T10:15:00Z", "2024-03-28"],
  ["2024年3月20日", "2024-03-20"],
  ["2024년 3월 20일", "2024-03-20"],
  ["２０２４-０３-２８", "2024-03-28"],
  ["28/03/2024", "2024-03-28"],
  ["03/28/2024", "2024-03-28"],
  ["28. 3. 2024", "2024-03-28"],
  ["20th March 2023", "2023-03-20"],
  ["March 20, 2023", "2023-03-20"],
  ["4. Juli 2024", "2024-07-04"],
  ["4. März 2024", "2024-03-04"],
  ["1er août 2024", "2024-08-01"],
  ["1 de mayo de 2024", "2024-05-01"],
  ["12 maja 2026 r", "2026-05-12"],
  ["5 paź 2026", "2026-10-05"],
  ["12 мая 2026", "2026-05-12"],
  ["29 February 2024", "2024-02-29"],
])("%s is %s", (text, day) => {
  expect(readDate(text)).toEqual({ earliest: day, latest: day });
});

test.each([
  ["03/04/2024", "2024-03-04", "2024-04-03"],
  ["March 2024", "2024-03-01", "2024-03-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["Q3 2024", "2024-01-01", "2024-12-31"],
  ["2024", "2024-01-01", "2024-12-31"],
  ["28.03.24", "2024-01-01", "2024-12-31"],
])("%s is a day from %s to %s", (text, earliest, latest) => {
  expect(readDate(text)).toEqual({ earliest, latest });
});

test.each(["2024-04-31", "2023-02-29", "2024-13-01", "2024-00-10", "31/13/2024", "30 February 2024", "2024-13"])(
  "%s is on no calendar",
  (text) => {
    expect(readDate(text)).toBe("impossible");
  },
);

test.each(["", "last week", "with every release", "28 March", "v12"])("%s is no date", (text) => {
  expect(readDate(text)).toBe("unreadable");
});

test("every day is read from its ISO form, and days are numbered one after the other", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const day = new Date(days * 86_400_000).toISOString().slice(0, 10);
      expect(readDate(day)).toEqual({ earliest: day, latest: day });
      expect(dayNumber(day)).toBe(days);
    }),
    { seed: 20_240_328 },
  );
});
