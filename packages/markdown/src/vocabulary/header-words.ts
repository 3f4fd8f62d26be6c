import { memory } from "@raci-kit/model";
import { foldWord } from "./fold.ts";

/** What a header cell says about its column. */
export type HeaderMeaning = "activity" | "party" | "number" | "group" | "remark";

const words: Readonly<Record<HeaderMeaning, string>> = {
  activity: `
    activity, activities, task, tasks, deliverable, deliverables, process, processes, action, actions, work, work item, work package, item, step,
    process step, process steps, decision, decisions, decision type, responsibility, responsibilities, area, domain, function, capability, service, topic, subject, ceremony,
    ceremonies, milestone, project task, task status, requirement, artifact, artefact, workstream, duty, event, operation, control, what, kpi,
    activité, activités, tâche, tâches, livrable, livrables, processus, étape, domaine, décision, mission, sujet, responsabilité,
    aktivität, aktivitäten, aufgabe, aufgaben, tätigkeit, prozess, arbeitspaket, schritt, entscheidung, thema, bereich, vorgang, ergebnis,
    actividad, actividades, tarea, tareas, entregable, proceso, decisión, paso, área, atividade, atividades, tarefa, tarefas, entrega, entregável,
    processo, decisão, etapa, attività, compito, compiti, consegna, fase, decisione, activiteit, activiteiten, taak, taken, proces,
    aktivitet, aktiviteter, uppgift, uppgifter, opgave, opgaver, oppgave, oppgaver, görev, görevler, faaliyet, faaliyetler, činnost, činnosti, úkol, úkoly,
    zadanie, zadania, czynność, czynności, działanie, działania, faza, aktywność, obszar, задача, задачи, действие, активность, процесс, этап, работа,
    деятельность, результат, завдання, діяльність, дія, процес, етап, 活动, 任务, 工作, 事项, 流程, 活動, 任務, 工作項目, 工作项, タスク, 作業, 業務, プロセス, 活動内容,
    활동, 작업, 업무, 과제, việc, công việc, hoạt động, nhiệm vụ`,
  party: `
    role, roles, team, teams, party, parties, person, persons, people, member, members, team member, stakeholder, stakeholders, who, name of person, department,
    actor, actors, group, unit, owner, participant, rôle, rôles, équipe, acteur, acteurs, personne, membre, partie prenante, service responsable,
    rolle, rollen, beteiligte, person, mitarbeiter, abteilung, rol, equipo, persona, interesado, papel, equipe, pessoa, parte interessada,
    ruolo, ruoli, persona, team, rola, funkcja, stanowisko, role, osoba, zespół, роль, роли, участник, команда, учасник, 角色, 人员, 团队, 部门, 成员, 役割, 担当者名, 部署, 역할, 팀, 담당 부서, vai trò`,
  number: `#, no, no., nr, nr., n°, nº, №, id, ref, ref., key, code, number, num, idx, index, s/n, sn, lp, lp., п/п, № п/п, 编号, 序号, 代号, 番号, 번호, stt, numéro, nummer, número, numero`,
  group: `phase, etap, category, section, stage, sprint, epic, module, kategorie, catégorie, categoría, categoria, kategoria, фаза, категория, 阶段, 分类, フェーズ, 단계`,
  remark: `
    notes, note, comment, comments, remark, remarks, description, details, status, deadline, due, due date, date, priority, evidence, link, links, artifact link, rationale, when, frequency,
    remarque, remarques, commentaire, commentaires, échéance, statut, priorité, preuve, bemerkung, bemerkungen, anmerkung, anmerkungen, beschreibung, kommentar, frist, hinweis,
    notas, observaciones, descripción, comentarios, estado, observações, descrição, notas, note, descrizione, opmerking, opmerkingen, toelichting, uwagi, opis, komentarz, status, termin,
    примечание, примечания, комментарий, описание, срок, примітка, примітки, 备注, 说明, 描述, 備考, 説明, 비고, 설명, ghi chú`,
};

const meaningByWord: ReadonlyMap<string, HeaderMeaning> = new Map(
  (["remark", "group", "party", "number", "activity"] as const).flatMap((meaning) =>
    words[meaning].split(",").map((word): [string, HeaderMeaning] => [foldWord(word), meaning]),
  ),
);

/** What the header text says about its column, in one of the known languages; `undefined` for any other name. */
export function headerMeaning(text: string): HeaderMeaning | undefined {
  const meanings = meaningsOf(text);
  return (["remark", "group", "activity", "number", "party"] as const).find((meaning) => meanings.includes(meaning));
}

/**
 * What the corner of a matrix says about its rows: "Role \\ Task" names the rows first, then the columns;
 * `undefined` when it says nothing.
 */
export function cornerMeaning(text: string): HeaderMeaning | undefined {
  return meaningsOf(text).find((meaning) => meaning === "activity" || meaning === "party") ?? headerMeaning(text);
}

/** What a header says as a whole, else what its parts say: "Activity / Task", "Process (core)", "Role / function". */
function meaningsOf(text: string): readonly HeaderMeaning[] {
  return knownHeaders.recall(text) ?? knownHeaders.keep(text, readMeanings(text));
}

/** Most tables have the headers of many others. */
const knownHeaders = memory<readonly HeaderMeaning[]>(2_000);

function readMeanings(text: string): HeaderMeaning[] {
  const folded = foldWord(text);
  const whole = meaningByWord.get(folded);
  if (whole !== undefined) return [whole];
  const parts = folded.split(/ ?[/|(),:&+\\→↓] ?| - /u).map((part) => meaningByWord.get(part));
  return parts.filter((meaning) => meaning === "activity" || meaning === "number" || meaning === "party");
}
