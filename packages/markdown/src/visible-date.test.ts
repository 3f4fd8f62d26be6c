import { describe, expect, it } from "vitest";
import { readDocument } from "./read-document.ts";

describe("the visible date of the last update", () => {
  it.each([
    ["Last updated 20th March 2023", "20th March 2023"],
    ["**Last updated:** 2025-08-05", "2025-08-05"],
    ["*Last updated on 3 May 2024.* Reviewed by all.", "3 May 2024"],
    ["Dernière mise à jour le xx décembre 2022", "xx décembre 2022"],
    ["Zuletzt aktualisiert am 4. Juli 2024", "4. Juli 2024"],
    ["Última actualización: 1 de mayo de 2024", "1 de mayo de 2024"],
    ["Última atualização: 2 de junho de 2025", "2 de junho de 2025"],
    ["Ultimo aggiornamento: 3 marzo 2025", "3 marzo 2025"],
    ["Laatst bijgewerkt op 3 maart 2025", "3 maart 2025"],
    ["Останнє оновлення: 12.05.2026", "12.05.2026"],
    ["최종 수정일: 2024년 3월 20일", "2024년 3월 20일"],
    ["Ostatnia aktualizacja: 12 maja 2026 r.", "12 maja 2026 r"],
    ["Последнее обновление: 12.05.2026", "12.05.2026"],
    ["最后更新：2024年3月20日", "2024年3月20日"],
    ["最終更新日: 2024/03/20", "2024/03/20"],
    ["| Field | Value |\n|---|---|\n| **Last Updated** | 2024-12-13 |", "2024-12-13"],
    ["Last updated by the team after every release.", null],
    ["The stand: wooden, two legs", null],
  ])("of %j is %j", (markdown, date) => {
    expect(readDocument(`# Duties\n\n${markdown}\n`, { path: "duties.md" }).updated).toBe(date);
  });

  it("yields to the front matter", () => {
    const text = "---\nupdated: 2026-01-02\n---\n\nLast updated 20th March 2023\n";
    const { updated, updatedRange } = readDocument(text, { path: "duties.md" });
    expect(updated).toBe("2026-01-02");
    expect(updatedRange).toEqual({ start: { line: 2, column: 1 }, end: { line: 2, column: 20 } });
  });

  it("has the place of the text or table that holds it, or none", () => {
    expect(line("# Duties\n\nLast updated: 2025-08-05\n")).toBe(3);
    expect(line("# Duties\n\n| Owner | Crew |\n|---|---|\n| Last updated | 2025-08-05 |\n")).toBe(3);
    expect(line("# Duties\n")).toBeUndefined();
  });
});

function line(markdown: string): number | undefined {
  return readDocument(markdown, { path: "duties.md" }).updatedRange?.start.line;
}
