import { namesMatrix, schemeNamedIn } from "../schemes/mentions.ts";
import { foldWord } from "./fold.ts";
import { headerMeaning } from "./header-words.ts";

/** How headers call a column of roles. */
const roleWords: ReadonlySet<string> = new Set(
  `
  role, roles, raci role, letter, responsibility, responsibility type, type of responsibility, involvement, participation, assignment, duty,
  level of responsibility, rôle, type de responsabilité, lettre, responsabilité, implication, rolle, zuständigkeit, verantwortung, buchstabe, beteiligung, rol,
  responsabilidad, letra, papel, função, responsabilidade, tipo de responsabilidade, ruolo, responsabilità, lettera, verantwoordelijkheid, rola, odpowiedzialność,
  роль, ответственность, відповідальність, 角色, 职责, 責任, 役割, 責任区分, 역할, 책임, vai trò`
    .split(",")
    .map((word) => foldWord(word)),
);

/** Headers that say little: the letters below are kinds of roles below a heading such as "RACI", else of anything. */
const vagueWords: ReadonlySet<string> = new Set(["type", "code", "typ", "tipo", "тип", "类型", "種別", "구분"]);

/** How headers call a column of names, where another column holds roles. */
const nameWords: ReadonlySet<string> = new Set(
  `
  name, names, holder, held by, assigned to, assignee, assignees, contact, nom, noms, nombre, nombres, nome, nomi, nomes, naam, namen, nazwisko, imię i nazwisko,
  имя, фио, ім'я, 姓名, 氏名, 名前, 이름, 성명, họ tên`
    .split(",")
    .map((word) => foldWord(word)),
);

/**
 * True for the header of a column whose cells are roles: "Role", "RACI".
 *
 * @param heading the heading above the table, below which a vague header ("Type") may name roles as well
 */
export function namesRoles(header: string, heading = ""): boolean {
  const word = foldWord(header);
  const isVague = vagueWords.has(word);
  return (isVague && namesMatrix(heading)) || roleWords.has(word) || schemeNamedIn(header) !== undefined;
}

/** True for the header of a column whose cells are people or teams: "Who", "Team", "Name". */
export function namesPeople(header: string): boolean {
  return !namesRoles(header) && (headerMeaning(header) === "party" || nameWords.has(foldWord(header)));
}
