import { describe, expect, it } from "vitest";
import { profileText, textSimilarity } from "./similarity.ts";
import { weighWords } from "./weights.ts";
import { wordLikeness } from "./word-likeness.ts";

const names = [
  "Generate SSH keys and renew it to access to your service",
  "Generate SSH keys and renew them to access your service",
  "Maintain in secure conditions your applications",
  "Maintain your applications in secure conditions",
  "Maintain in secure conditions the management network",
  "Testing plan",
  "Test plan",
  "Manage backups",
  "Manage access",
  "Back-up of data",
  "Backup of data",
  "Publish the accessibility report",
  "Publier le rapport d'accessibilité",
  "备份数据库",
  "备份所有数据库",
];
const weights = weighWords(names);

function likeness(left: string, right: string): number {
  return textSimilarity(profileText(left), profileText(right), weights);
}

describe("textSimilarity", () => {
  it.each([
    [names[0], names[1]],
    [names[2], names[3]],
    [names[5], names[6]],
    [names[9], names[10]],
    ["Review access rights", "Review access rights of external users"],
    ["Test the application", "Test the app (sign-in, search, payment)"],
  ])("finds %j close to %j", (left = "", right = "") => {
    expect(likeness(left, right)).toBeGreaterThan(0.65);
    expect(likeness(right, left)).toBeCloseTo(likeness(left, right), 10);
  });

  it.each([
    [names[7], names[8]],
    [names[3], names[4]],
    [names[7], names[11]],
    ["Restore data", "Order hardware"],
  ])("keeps %j apart from %j", (left = "", right = "") => {
    expect(likeness(left, right)).toBeLessThan(0.6);
  });

  it("reads languages without spaces, and words that two languages share", () => {
    expect(likeness("备份数据库", "备份所有数据库")).toBeGreaterThan(0.4);
    expect(likeness("备份数据库", "审查访问权限")).toBe(0);
    expect(likeness("Publish the accessibility report", "Publier le rapport d'accessibilité")).toBeGreaterThan(0.5);
  });

  it("counts other numbers as a difference", () => {
    expect(likeness("Patch the servers of region 1", "Patch the servers of region 2")).toBeLessThan(
      likeness("Patch the servers of region 1", "Patch the server of region 1"),
    );
  });

  it("is 1 for equal names and 0 for names without a common letter", () => {
    expect(likeness("Restore data", "Restore data")).toBe(1);
    expect(likeness("abc", "xyz")).toBe(0);
  });
});

describe("wordLikeness", () => {
  it.each([
    ["platform", "plateform", true],
    ["resource", "ressources", true],
    ["restore", "restoring", true],
    ["manage", "monitor", false],
    ["2024", "2025", false],
    ["the", "thy", false],
  ])("takes %j and %j for one word: %j", (left, right, same) => {
    expect(wordLikeness(left, right) >= 0.6).toBe(same);
  });
});
