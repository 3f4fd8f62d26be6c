import { expect, test } from "vitest";
import { noRemarks, sampleRemarks } from "../testing/remarks.ts";
import { remarksAsCompact } from "./remarks-as-compact.ts";

test("one line a remark, as compilers write them", () => {
  expect(remarksAsCompact(sampleRemarks)).toBe(
    `\
models/a,b.md:3:19: error: Unexpected second accountable party [Dev], expected one: Ops (single-accountable)
models/a,b.md:5:1: warning: Dev is now accountable for "50 %", was Ops (accountable-transferred)
models/old.md: info: Activity removed: "<Plan> & do" (activity-removed)
`,
  );
});

test("nothing when there is nothing to say", () => {
  expect(remarksAsCompact(noRemarks)).toBe("");
});
