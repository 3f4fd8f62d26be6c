/** One way to write the roles of a cell. */
interface CellNotation {
  /** The cell as written. */
  written: string;
  /** The letters that it is read as, in written order. */
  roles: string;
  /** What it says beyond them: it is kept, and becomes a finding. */
  beside?: string;
}

/** Notations that belong together. */
export interface CellNotations {
  title: string;
  cells: readonly CellNotation[];
}

/** How cells are written, in RACI. */
export const cellNotations: readonly CellNotations[] = [
  {
    title: "Several roles",
    cells: [
      "RA",
      "R/A",
      "R / A",
      "R, A",
      "R; A",
      "R & A",
      "R + A",
      "R-A",
      "R \\| A",
      "R·A",
      "R A",
      "R<br>A",
      "R and A",
      "`R`/`A`",
      "**R**/A",
      "[R](duties.md), A",
      "(R), A",
      "RRA",
      "ra",
      "r/a",
    ]
      .map((written): CellNotation => ({ written, roles: "RA" }))
      .concat([
        { written: "A/R", roles: "AR" },
        { written: "RACI", roles: "RACI" },
        { written: "C & I", roles: "CI" },
        { written: "r i a", roles: "RIA" },
      ]),
  },
  {
    title: "Words",
    cells: [
      { written: "Responsible", roles: "R" },
      { written: "accountable", roles: "A" },
      { written: "Responsible, consulted", roles: "RC" },
      { written: "Approver", roles: "A" },
      { written: "Lead", roles: "R" },
      { written: "R - Responsible", roles: "R" },
      { written: "A/R = accountable, responsible", roles: "AR" },
      { written: "Consulté", roles: "C" },
      { written: "Rechenschaftspflichtig", roles: "A" },
      { written: "Informado", roles: "I" },
      { written: "Исполнитель", roles: "R" },
      { written: "批准", roles: "A" },
      { written: "報告先", roles: "I" },
    ],
  },
  {
    title: "Marks and signs",
    cells: [
      { written: "**R**", roles: "R" },
      { written: "_R_", roles: "R" },
      { written: "~~R~~", roles: "R" },
      { written: "`R`", roles: "R" },
      { written: "[R](duties.md)", roles: "R" },
      { written: '<span style="color:red">R</span>', roles: "R" },
      { written: "(R)", roles: "R" },
      { written: "[R]", roles: "R" },
      { written: "🅰️", roles: "A" },
      { written: "Ⓡ", roles: "R" },
      { written: "&#82;", roles: "R" },
      { written: "R&nbsp;", roles: "R" },
      { written: "Ｒ", roles: "R" },
      { written: "\u0410", roles: "A" },
    ],
  },
  {
    title: "More than a role",
    cells: [
      { written: "R (lead)", roles: "R", beside: "(lead)" },
      { written: "R*", roles: "R", beside: "*" },
      { written: "R1", roles: "R", beside: "1" },
      { written: "R<sup>1</sup>", roles: "R", beside: "1" },
      { written: "C — only for releases", roles: "C", beside: "— only for releases" },
      { written: "A: until March", roles: "A", beside: ": until March" },
      { written: "🔴 R", roles: "R", beside: "🔴" },
      { written: "R?", roles: "R", beside: "?" },
      { written: "R^1^", roles: "R", beside: "^1^" },
      { written: "R/X", roles: "R", beside: "X" },
    ],
  },
  {
    title: "Nobody",
    cells: ["", "-", "–", "—", ".", "N/A", "n.a.", "none", "✗", "&nbsp;", "\u200B"].map((written) => ({
      written,
      roles: "",
    })),
  },
  {
    title: "No role",
    cells: [
      { written: "TBD", roles: "", beside: "TBD" },
      { written: "?", roles: "", beside: "?" },
      { written: "X", roles: "", beside: "X" },
      { written: "Tech Lead", roles: "", beside: "Tech Lead" },
      { written: "a copy is kept on site", roles: "", beside: "a copy is kept on site" },
    ],
  },
];
