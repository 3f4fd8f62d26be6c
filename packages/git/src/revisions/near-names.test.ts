import { expect, test } from "vitest";

import { nearNames } from "./near-names.ts";

const names = ["main", "origin/main", "maintenance", "release/2.0", "v1.2.0", "v1.20.0", "v1.3.0", "v2.0.0"];

const cases = [
  { wanted: "mian", expected: ["main"] },
  { wanted: "MAIN", expected: ["main", "origin/main"] },
  { wanted: "upstream/main", expected: ["main"] },
  { wanted: "2.0", expected: ["release/2.0"] },
  { wanted: "v1.2", expected: ["v1.2.0"] },
  { wanted: "v1.1.0", expected: ["v1.2.0", "v1.3.0", "v1.20.0"] },
  { wanted: "feature/backups", expected: [] },
];

test.each(cases)("suggests for $wanted", ({ wanted, expected }) => {
  expect(nearNames(wanted, names)).toEqual(expected);
});
