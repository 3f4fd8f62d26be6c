import type { TableNotation } from "./table-notation.ts";

/** Where letters are explained, and what else says how a table is read. */
export const explanations: readonly TableNotation[] = [
  {
    shows: "A legend as a list, with a letter of the document's own",
    markdown: `- **R** (Responsible) – does the work
- **A** (Accountable) – answers for it
- **W** – witness

| Step | Lab | Quality |
|---|---|---|
| Run the test | R | A |
| Sign the sheet | R | A/W |`,
    read: ["RACI, parties-in-columns", "Run the test: Lab R, Quality A", "Sign the sheet: Lab R, Quality AW"],
  },
  {
    shows: "A legend whose letters are levels elsewhere",
    markdown: `V = Verantwortlich, M = Mitwirkung, I = Information

| Aufgabe | Kim | Lee | Joe |
|---|---|---|---|
| Planen | V | M | I |
| Bauen | I | V | |`,
    read: ["RACI, parties-in-columns", "Planen: Kim V, Lee M, Joe I", "Bauen: Kim I, Lee V"],
  },
  {
    shows: "A legend as a sentence, in the letters of another alphabet",
    markdown: `О — ответственный исполнитель, У — утверждает, К — консультирует

| Задача | Заказчик | Подрядчик |
|---|---|---|
| Требования | У | О |
| Приёмка | О/У | К |`,
    read: ["RACI, parties-in-columns", "Требования: Заказчик У, Подрядчик О", "Приёмка: Заказчик ОУ, Подрядчик К"],
  },
  {
    shows: "A legend with the first letters of its words in brackets",
    markdown: `Key: (R)esponsible, (A)ccountable, [W]itnesses the result

| Step | Lab | Quality |
|---|---|---|
| Run the test | R | A |
| Sign the sheet | R | A/W |`,
    read: ["RACI, parties-in-columns", "Run the test: Lab R, Quality A", "Sign the sheet: Lab R, Quality AW"],
  },
  {
    shows: "A legend with letters in brackets before their meanings",
    markdown: `(R) Durchführung, (A) Gesamtverantwortung, (C) Beratung

| Schritt | Labor | Leitung |
|---|---|---|
| Prüfen | R | A |
| Freigeben | C | A/R |`,
    read: ["RACI, parties-in-columns", "Prüfen: Labor R, Leitung A", "Freigeben: Labor C, Leitung AR"],
  },
  {
    shows: "A legend that enumerates names with their letters",
    markdown: `**Responsible** (R), **Accountable** (A), **Witness** (W)

| Step | Lab | Quality |
|---|---|---|
| Run the test | R | A |
| Sign the sheet | R | A/W |`,
    read: ["RACI, parties-in-columns", "Run the test: Lab R, Quality A", "Sign the sheet: Lab R, Quality AW"],
  },
  {
    shows: "A legend that gives the names first and the letters behind them",
    markdown: `| Role | What it means | Letter |
|---|---|---|
| Responsible | does the work | R |
| Accountable | answers for it | A |
| Witness | looks on and signs | W |

| Step | Lab | Quality |
|---|---|---|
| Run the test | R | A |
| Sign the sheet | R | A/W |`,
    read: ["RACI, parties-in-columns", "Run the test: Lab R, Quality A", "Sign the sheet: Lab R, Quality AW"],
  },
  {
    shows: "Signs instead of letters, where a legend says what they mean",
    markdown: `◎ = Responsible, ○ = Accountable, △ = Consulted, ☆ = keeps the records, ✗ = not involved

| Step | Lab | Quality | Sales |
|---|---|---|---|
| Run the test | ◎ | ○ | ✗ |
| Sign the sheet | ○/◎ | △ | ☆ |`,
    read: ["RACI, parties-in-columns", "Run the test: Lab ◎, Quality ○", "Sign the sheet: Lab ○◎, Quality △, Sales ☆"],
  },
  {
    shows: "Signs that a list explains, with and without a sign of equality",
    markdown: `- ✔️ Responsible
- ● Accountable
- × : informed

| Step | Lab | Quality |
|---|---|---|
| Run the test | ✔ | ● |
| Sign the sheet | ✔️● | × |`,
    read: ["RACI, parties-in-columns", "Run the test: Lab ✔, Quality ●", "Sign the sheet: Lab ✔●, Quality ×"],
  },
  {
    shows: "A cross that a legend explains",
    markdown: `x = verantwortlich, I = wird informiert

| Aufgabe | Kim | Lee |
|---|---|---|
| Planen | x | I |
| Bauen | I | X |`,
    read: ["RACI, parties-in-columns", "Planen: Kim X, Lee I", "Bauen: Kim I, Lee X"],
  },
  {
    shows: "Signs that a table explains",
    markdown: `| 記号 | 意味 |
|---|---|
| ◎ | 実行責任者 (Responsible) |
| ○ | 説明責任者 (Accountable) |
| △ | 相談先 |

| 作業 | 開発 | 運用 |
|---|---|---|
| 設計 | ◎ | ○ |
| 移行 | △ | ◎、○ |`,
    read: ["RACI, parties-in-columns", "設計: 開発 ◎, 運用 ○", "移行: 開発 △, 運用 ◎○"],
  },
  {
    shows: "A legend with hyphens and without blanks",
    markdown: `说明：R-负责执行，A-最终负责，C-咨询，I-知会

| 任务 | 开发 | 测试 |
|---|---|---|
| 上线 | R | A |
| 复盘 | A/R | I |`,
    read: ["RACI, parties-in-columns", "上线: 开发 R, 测试 A", "复盘: 开发 AR, 测试 I"],
  },
  {
    shows: "A legend of nouns for what the letters do",
    markdown: `A = Ausführung, E = Entscheidung, M = Mitwirkung

| Aufgabe | Büro | Lager |
|---|---|---|
| Angebot schreiben | E | A |
| Ware packen | M | E/A |`,
    read: ["RACI, parties-in-columns", "Angebot schreiben: Büro E, Lager A", "Ware packen: Büro M, Lager EA"],
  },
  {
    shows: "A legend that defines a hyphenated whole",
    markdown: `R: Responsible, A: Accountable, C: Consulted, I: Informed, P-R: planned, does not count yet

| Task | Kim | Lee |
|---|---|---|
| Plan | A | P-R |
| Build | I | R-A |`,
    read: ["RACI, parties-in-columns", "Plan: Kim A, Lee P-R", "Build: Kim I, Lee RA"],
  },
  {
    shows: "A template that nobody has filled in, right below a heading that names it",
    markdown: `# Charter

## RACI matrix

| # | Activity | Sponsor | Team lead | Notes |
|---|---|---|---|---|
| 1 | Plan | | - | by May |
| 2 | Build | TBD | | |`,
    read: ["RACI, parties-in-columns", "Plan: nobody", "Build: nobody"],
  },
  {
    shows: "Blank templates below a legend, and below a comment",
    markdown: `# Charter

R = Responsible, A = Accountable, C = Consulted, I = Informed

| Activity | Sponsor | Team lead |
|---|---|---|
| Plan | | |

## Later

<!-- raci: matrix -->

| Activity | Sponsor | Tester |
|---|---|---|
| Test | | |`,
    read: ["RACI, parties-in-columns", "Plan: nobody", "RACI, parties-in-columns", "Test: nobody"],
  },
  {
    shows: "A comment that names the scheme",
    markdown: `<!-- raci: matrix scheme=RAPID -->

| Decision | Procurement | Legal | COO |
|---|---|---|---|
| Choose a vendor | R | A | D |`,
    read: ["RAPID, parties-in-columns", "Choose a vendor: Procurement R, Legal A, COO D"],
  },
];
