import { describe, expect, it } from "vitest";
import { readDocument } from "../read-document.ts";
import { renderDocument } from "./render-document.ts";

const document = `---
title: "Backups: who does what"
version: 1.2
updated: 2026-05-04
draft: "true # not yet"
tags: ["a","b"]
owner:
---

# Backups

| Letter | Meaning     |
| ------ | ----------- |
| R      | Responsible |
| A      | Accountable |
| C      | Consulted   |
| I      | Informed    |

| Activity            | Customer | Provider |
| ------------------- | -------- | -------- |
| Choose what is kept | RA       | CI       |
| Run the nightly job |          | RA       |
`;

describe("renderDocument", () => {
  it("gives a canonical document back as it was", () => {
    expect(renderDocument(readDocument(document, { path: "" }))).toBe(document);
  });

  it("writes no fences without front matter", () => {
    const body = document.slice(document.indexOf("# Backups"));
    expect(renderDocument(readDocument(body, { path: "" }))).toBe(body);
  });

  it("keeps a value of several lines", () => {
    const metadata = [{ key: "summary", value: "first\nsecond" }];
    expect(renderDocument({ metadata, matrices: [] })).toBe("---\nsummary: |-\n  first\n  second\n---\n");
  });
});
