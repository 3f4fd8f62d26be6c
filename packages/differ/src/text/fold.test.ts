import { describe, expect, it } from "vitest";
import { fold, squash, withoutNumber, wordsOf } from "./fold.ts";

describe("fold", () => {
  it.each([
    ["Restore data.", "restore data"],
    ["RESTORE  «Data»", "restore data"],
    ["Ｒｅｓｔｏｒｅ", "restore"],
    ["Build in C++ and C#", "build in c++ and c#"],
    ["???", "???"],
    ["", ""],
  ])("makes %j %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe("squash", () => {
  it("joins what hyphens and spaces part", () => {
    expect(squash("Back-up plan")).toBe(squash("backup Plan"));
  });
});

describe("withoutNumber", () => {
  it.each([
    ["1. Before subscription", "Before subscription"],
    ["3.1.2. Access", "Access"],
    ["3.1 Access", "Access"],
    ["4) Access", "Access"],
    ["b. Access", "Access"],
    ["2️⃣ Access", "Access"],
    ["24/7 support", "24/7 support"],
    ["2FA for everybody", "2FA for everybody"],
    ["Access", "Access"],
  ])("makes %j %j", (title, plain) => {
    expect(withoutNumber(title)).toBe(plain);
  });
});

describe("wordsOf", () => {
  it.each([
    ["Restore, restore and test", ["restore", "and", "test"]],
    ["備份資料", ["備份", "份資", "資料"]],
    ["", []],
  ])("finds in %j %j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});
