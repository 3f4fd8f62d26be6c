import { describe, expect, it } from "vitest";
import { digest, read } from "../testing/digest.ts";

/** How a language calls the four duties, and what it writes above the column of activities. */
interface Language {
  name: string;
  legend: string;
  /** Responsible, accountable, consulted, informed: as a cell or a header says them. */
  words: readonly [string, string, string, string];
  activity: string;
}

const languages: readonly Language[] = [
  {
    name: "English",
    legend: "R = Responsible, A = Accountable, C = Consulted, I = Informed",
    words: ["Responsible", "Accountable", "Consulted", "Informed"],
    activity: "Activity",
  },
  {
    name: "French",
    legend: "R : réalisateur, A : approbateur, C : consulté, I : informé",
    words: ["Réalisateur", "Approbateur", "Consulté", "Informé"],
    activity: "Activité",
  },
  {
    name: "German",
    legend: "R – verantwortlich (Durchführung), A – rechenschaftspflichtig, C – konsultiert, I – informiert",
    words: ["Verantwortlich", "Rechenschaftspflichtig", "Konsultiert", "Informiert"],
    activity: "Aufgabe",
  },
  {
    name: "Spanish",
    legend: "R: responsable de ejecutar, A: aprobador, C: consultado, I: informado",
    words: ["Responsable", "Aprobador", "Consultado", "Informado"],
    activity: "Tarea",
  },
  {
    name: "Portuguese",
    legend: "R = responsável pela execução, A = aprovador, C = consultado, I = informado",
    words: ["Responsável", "Aprovador", "Consultado", "Informado"],
    activity: "Atividade",
  },
  {
    name: "Italian",
    legend: "R = esecutore, A = responsabile finale, C = consultato, I = informato",
    words: ["Esecutore", "Approvatore", "Consultato", "Informato"],
    activity: "Attività",
  },
  {
    name: "Dutch",
    legend: "R = verantwoordelijk voor de uitvoering, A = eindverantwoordelijk, C = geraadpleegd, I = geïnformeerd",
    words: ["Verantwoordelijk", "Eindverantwoordelijk", "Geraadpleegd", "Geïnformeerd"],
    activity: "Taak",
  },
  {
    name: "Polish",
    legend: "R – odpowiedzialny za wykonanie, A – zatwierdzający, C – konsultowany, I – informowany",
    words: ["Wykonawca", "Zatwierdzający", "Konsultowany", "Informowany"],
    activity: "Zadanie",
  },
  {
    name: "Swedish",
    legend: "R = utför, A = ytterst ansvarig, C = konsulteras, I = informeras",
    words: ["Utför", "Ytterst ansvarig", "Konsulteras", "Informeras"],
    activity: "Aktivitet",
  },
  {
    name: "Danish",
    legend: "R = ansvarlig for udførelsen, A = hovedansvarlig, C = konsulteres, I = informeres",
    words: ["Udførende", "Hovedansvarlig", "Konsulteres", "Informeres"],
    activity: "Opgave",
  },
  {
    name: "Turkish",
    legend: "R = sorumlu, A = hesap verebilir, C = danışılan, I = bilgilendirilen",
    words: ["Sorumlu", "Onaylayan", "Danışılan", "Bilgilendirilen"],
    activity: "Görev",
  },
  {
    name: "Czech",
    legend: "R = odpovědný za provedení, A = schvaluje, C = konzultován, I = informován",
    words: ["Odpovědný", "Schvaluje", "Konzultován", "Informován"],
    activity: "Činnost",
  },
  {
    name: "Russian",
    legend: "R — исполнитель, A — утверждающий, C — консультант, I — информируемый",
    words: ["Исполнитель", "Утверждающий", "Консультант", "Информируемый"],
    activity: "Задача",
  },
  {
    name: "Ukrainian",
    legend: "R — виконавець, A — підзвітний, C — консультант, I — поінформований",
    words: ["Виконавець", "Підзвітний", "Консультант", "Поінформований"],
    activity: "Завдання",
  },
  {
    name: "Chinese",
    legend: "R：负责执行，A：批准人，C：咨询，I：知情",
    words: ["执行人", "批准人", "咨询", "知情"],
    activity: "任务",
  },
  {
    name: "Japanese",
    legend: "R：実行責任者、A：説明責任者、C：相談先、I：報告先",
    words: ["実行責任者", "説明責任者", "相談先", "報告先"],
    activity: "タスク",
  },
  {
    name: "Korean",
    legend: "R: 실무 담당자, A: 최종 책임자, C: 자문, I: 통보 대상",
    words: ["실무자", "책임자", "자문", "통보"],
    activity: "업무",
  },
];

const named = languages.map((language): [string, Language] => [language.name, language]);

describe("the reader understands", () => {
  it.each(named)("a legend in %s", (_name, { legend }) => {
    expect(read(`${legend}\n`).legend.map(({ letter, duty }) => [letter, duty])).toEqual([
      ["R", "responsible"],
      ["A", "accountable"],
      ["C", "consulted"],
      ["I", "informed"],
    ]);
  });

  it.each(named)("words in cells in %s", (_name, { words: [r, a, c, i], activity }) => {
    const table = `| ${activity} | Lena | Omar |\n|---|---|---|\n| 1.1 | ${r} | ${a} |\n| 1.2 | ${c} | ${i} |`;
    expect(digest(read(`# RACI\n\n${table}\n`))).toEqual([
      "# RACI (RACI, parties-in-columns)",
      "1.1: Lena=R Omar=A",
      "1.2: Lena=C Omar=I",
    ]);
  });

  it.each(named)("words in headers in %s", (_name, { words, activity }) => {
    const table = `| ${activity} | ${words.join(" | ")} |\n|---|---|---|---|---|\n| 1.1 | Lena | Omar | Ines | Noor |`;
    expect(digest(read(`# RACI\n\n${table}\n`))).toEqual([
      "# RACI (RACI, roles-in-columns)",
      "1.1: Lena=R Omar=A Ines=C Noor=I",
    ]);
  });
});
