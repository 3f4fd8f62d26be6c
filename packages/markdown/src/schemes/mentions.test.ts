import { describe, expect, it } from "vitest";
import { namesMatrix, schemeNamedIn } from "./mentions.ts";

describe("schemeNamedIn", () => {
  it.each([
    ["RACI matrix of the release", "RACI"],
    ["Our ARCI", "RACI"],
    ["raci", "RACI"],
    ["RACIO", "RACIO"],
    ["RACIQ of the audit", "RACIQ"],
    ["RACIS", "RASCI"],
    ["RASI", "RASCI"],
    ["RASIC chart", "RASCI"],
    ["Rasci: who does what", "RASCI"],
    ["RACI-VS", "RACI-VS"],
    ["RACI_VS", "RACI-VS"],
    ["RACI VS of the plant", "RACI-VS"],
    ["RACIVS", "RACI-VS"],
    ["DACI for decisions", "DACI"],
    ["PACSI", "PACSI"],
    ["DRASCI", "DRASCI"],
    ["RAPID decisions", "RAPID"],
    ["CAIRO", "CAIRO"],
    ["release_raci", "RACI"],
    ["RACI and DACI", "RACI"],
    ["Rapid answers, then RACI", "RACI"],
  ])("finds in %j the scheme %s", (text, name) => {
    expect(schemeNamedIn(text)?.name).toBe(name);
  });

  it.each(["Rapid response", "The office in Cairo", "Gracious words", "RACIAL", "RACI2", "4RACI", "Release plan", ""])(
    "finds none in %j",
    (text) => {
      expect(schemeNamedIn(text)).toBeUndefined();
    },
  );
});

describe("namesMatrix", () => {
  it.each([
    ["RASCI", true],
    ["Responsibility matrix", true],
    ["Responsibility Assignment Matrix", true],
    ["Matrice des responsabilités", true],
    ["Matriz de asignación de responsabilidades", true],
    ["Verantwortlichkeitsmatrix", true],
    ["Macierz odpowiedzialności", true],
    ["Матрица ответственности", true],
    ["责任分配矩阵", true],
    ["役割分担表", true],
    ["책임 매트릭스", true],
    ["Ma trận trách nhiệm", true],
    ["Responsibilities of the board", false],
    ["Risk matrix", false],
  ])("says of %j: %s", (text, isNamed) => {
    expect(namesMatrix(text)).toBe(isNamed);
  });
});
