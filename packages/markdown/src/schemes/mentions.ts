import { findScheme, type RoleScheme } from "@raci-kit/model";

const schemeName =
  /(?<![\p{L}\p{N}])(RACI(?:[-_ ]?VS|O|Q|S)?|ARCI|RASCI|RASIC?|CAIRO|DACI|RAPID|PACSI|DRASCI)(?![\p{L}\p{N}])/giu;

/** One of these stands in every such name, and is found faster. */
const mayNameScheme = /RACI|ARCI|RAS|CAIRO|DACI|RAPID|PACSI/iu;

/** The built-in scheme that a text names first (RAPID only in capitals: it is also a word), or `undefined`. */
export function schemeNamedIn(text: string): RoleScheme | undefined {
  if (!mayNameScheme.test(text)) return undefined;
  for (const [name] of text.matchAll(schemeName)) {
    const isOrdinaryWord = /rapid|cairo/iu.test(name) && name !== name.toUpperCase();
    if (!isOrdinaryWord) return findScheme(name.replace(/[_ ]/gu, ""));
  }
  return undefined;
}

/** How languages call a responsibility matrix. */
const matrixName = new RegExp(
  [
    "responsibilit(?:y|ies) (?:assignment )?(?:matrix|model|chart)",
    "matrice (?:d'attribution )?(?:de |des |delle )?responsabilit",
    "matri[zc]e? de (?:asignación de |atribuição de )?responsab",
    "(?:verantwortungs|verantwortlichkeits|zuständigkeits|verantwoordelijkheids|ansvars|vdmi-?)matri",
    "macierz\\p{L}* odpowiedzialności",
    "матриц\\p{L}* (?:ответственности|відповідальності)",
    "[责責]任(?:分配|分担)?(?:矩[阵陣]|マトリ|表)|职责(?:分工)?矩阵|職責矩陣|役割分担(?:表|マトリ)",
    "책임 ?(?:할당)? ?(?:매트릭스|표|행렬)",
    "ma trận (?:trách nhiệm|phân công)",
  ].join("|"),
  "iu",
);

/** One of these stands in every such name, and is found faster. */
const mayNameMatrix = /responsib|matri|macierz/iu;
const beyondAscii = /[^ -~]/u;

/** True for a text that names a role scheme, or a responsibility matrix in one of the known languages. */
export function namesMatrix(text: string): boolean {
  if (schemeNamedIn(text) !== undefined) return true;
  return (mayNameMatrix.test(text) || beyondAscii.test(text)) && matrixName.test(text);
}
