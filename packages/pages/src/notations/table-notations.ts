import { explanations } from "./explanations.ts";
import type { TableNotation } from "./table-notation.ts";

/** Shapes of tables. */
const tableShapes: readonly TableNotation[] = [
  {
    shows: "Parties in columns",
    markdown: `# RACI

| Activity | Kim | Lee |
|---|---|---|
| Plan | A | R |
| Build | I | A/R |`,
    read: ["RACI, parties-in-columns", "Plan: Kim A, Lee R", "Build: Kim I, Lee AR"],
  },
  {
    shows: "Only R and A, where nothing speaks of a matrix: each row has one that answers and one that does the work",
    markdown: `| Task | Kim | Lee |
|---|---|---|
| Plan | A | R |
| Build | R | A |
| Test | A | R |`,
    read: ["RACI, parties-in-columns", "Plan: Kim A, Lee R", "Build: Kim R, Lee A", "Test: Kim A, Lee R"],
  },
  {
    shows: "Activities in columns: the corner, or what is accountable once, says that the rows are parties",
    markdown: `# RACI

| Role \\ Task | Plan | Build | Test |
|---|---|---|---|
| Kim | A | I | I |
| Lee | C | A/R | R |`,
    read: ["RACI, activities-in-columns", "Plan: Kim A, Lee C", "Build: Kim I, Lee AR", "Test: Kim I, Lee R"],
  },
  {
    shows: "Roles in columns, several parties in a cell",
    markdown: `# RACI

| Area | Responsible | Accountable | Consulted | Informed |
|---|---|---|---|---|
| Docs | @kim @lee | Head of IT | Legal, Sales & Marketing | all |
| Hiring | HR and IT | CEO | N/A | R&D / Ops |`,
    read: [
      "RACI, roles-in-columns",
      "Docs: @kim R, @lee R, Head of IT A, Legal C, Sales & Marketing C, all I",
      "Hiring: HR R, IT R, CEO A, R&D I, Ops I",
    ],
  },
  {
    shows: "Letters as headers, parties that are called like letters",
    markdown: `# RACI

| Task | R | A | C | I |
|---|---|---|---|---|
| Cook | A | B | C | A |
| Clean | B | B | C | A |`,
    read: ["RACI, roles-in-columns", "Cook: A RI, B A, C C", "Clean: A I, B RA, C C"],
  },
  {
    shows: "One word for two duties, beside another word for who does the work",
    markdown: `# Zuständigkeiten

| Aufgabe | Verantwortlich | Durchführend | Zu informieren |
|---|---|---|---|
| Pflanzen gießen | Kim | Lee | alle |
| Katze füttern | Lee | Kim, Joe | – |`,
    read: ["RACI, roles-in-columns", "Pflanzen gießen: Kim A, Lee R, alle I", "Katze füttern: Kim R, Lee A, Joe R"],
  },
  {
    shows: "Roles in columns, with a description between the activity and its roles",
    markdown: `# RACI

| Process step | Description | Responsible | Accountable |
|---|---|---|---|
| Select | Compare three offers | Kim | Lee |
| Sign | Sign what Legal has read | Lee | Joe |`,
    read: ["RACI, roles-in-columns", "Select: Kim R, Lee A", "Sign: Lee R, Joe A"],
  },
  {
    shows: "Roles in rows",
    markdown: `# RACI

| | Planning | Launch |
|---|---|---|
| **Responsible** | Kim | Lee, Joe |
| **Accountable** | Joe | Kim |
| **Consulted** | Lee | Legal |`,
    read: ["RACI, roles-in-columns", "Planning: Kim R, Joe A, Lee C", "Launch: Kim A, Joe R, Lee R, Legal C"],
  },
  {
    shows: "A list of roles: the heading names the activity",
    markdown: `# Choose a search engine

## DACI

| | |
|---|---|
| **Driver** | Mina |
| **Approver** | Tomas |
| **Contributors** | Ana, Joe |`,
    read: ["DACI, roles-in-columns", "Choose a search engine: Mina D, Tomas A, Ana C, Joe C"],
  },
  {
    shows: "One who does the work and one who answers for it in columns, where nothing else speaks of a matrix",
    markdown: `| Process | Responsible | Accountable |
|---|---|---|
| Back up | Kim, Lee | Max |
| Restore | Lee | Max |`,
    read: ["RACI, roles-in-columns", "Back up: Kim R, Lee R, Max A", "Restore: Lee R, Max A"],
  },
  {
    shows: "Roles by name, where nothing else speaks of a matrix",
    markdown: `# Change request

| Role | Name |
|---|---|
| Responsible (R) | Kim |
| Accountable (A) | Lee |
| Informed (I) | Max, Ida |`,
    read: ["RACI, roles-in-columns", "Change request: Kim R, Lee A, Max I, Ida I"],
  },
  {
    shows: "Words for three duties in the cells, where nothing else speaks of a matrix",
    markdown: `| Tarea | Cliente | Proveedor |
|---|---|---|
| Parches | Informado | Responsable |
| Copias | Responsable | Consultado |`,
    read: ["RACI, parties-in-columns", "Parches: Cliente I, Proveedor R", "Copias: Cliente R, Proveedor C"],
  },
  {
    shows: "Ticks below the roles, beside a column of parties",
    markdown: `# Release

## RACI

| Role | Responsible | Accountable | Informed |
|---|:-:|:-:|:-:|
| Developer | ✔ | | |
| Owner | | ✔ | ✔ |`,
    read: ["RACI, roles-in-columns", "Release: Developer R, Owner AI"],
  },
  {
    shows: "A list of roles among other facts of a decision",
    markdown: `# Move to another queue

| | |
|---|---|
| Status | in progress |
| Driver | Mina |
| Approver | Tomas |
| Contributors | Ana, Joe |
| Due date | 3 March |`,
    read: ["RACI, roles-in-columns", "Move to another queue: Mina R, Tomas A, Ana C, Joe C"],
  },
  {
    shows: "A column of roles beside a column of parties",
    markdown: `# RACI

| Activity | RACI | Team |
|---|---|---|
| Patch | R | Platform |
| | A | Head of IT |
| Monitor | R | NOC |
| Monitor | A | Head of IT |`,
    read: ["RACI, roles-in-columns", "Patch: Platform R, Head of IT A", "Monitor: Head of IT A, NOC R"],
  },
  {
    shows: "One column of letters",
    markdown: `# Duties of the auditor

| Task | RACI |
|---|---|
| Plan the audit | R |
| Approve the report | A |`,
    read: ["RACI, parties-in-columns", "Plan the audit: RACI R", "Approve the report: RACI A"],
  },
  {
    shows: "Names with their letters",
    markdown: `# RACI

| Task | Who |
|---|---|
| Plan | Alex (A, R), Kim (C) |
| Build | R: Kim, Lee<br>A: Alex<br>I: - |`,
    read: ["RACI, roles-in-columns", "Plan: Alex AR, Kim C", "Build: Alex A, Kim R, Lee R"],
  },
  {
    shows: "Marks below roles",
    markdown: `# RACI

| Task | Person | Responsible | Accountable |
|---|---|---|---|
| Plan | Kim | x | |
| Plan | Lee | | x |`,
    read: ["RACI, roles-in-columns", "Plan: Kim R, Lee A"],
  },
  {
    shows: "Words in cells",
    markdown: `# Shared duties

| Task | Customer | Provider |
|---|---|---|
| Patch the guests | Responsible | - |
| Rotate keys | Accountable | Responsible |`,
    read: ["RACI, parties-in-columns", "Patch the guests: Customer R", "Rotate keys: Customer A, Provider R"],
  },
  {
    shows: "Cells that name who is responsible",
    markdown: `# Shared responsibilities

| Layer | IaaS | SaaS |
|---|---|---|
| Hardware | Provider | Provider |
| Identities | Customer | Shared |
| Data | Customer | Customer |`,
    read: [
      "RACI, roles-in-columns",
      "[Hardware] IaaS: Provider R",
      "[Hardware] SaaS: Provider R",
      "[Identities] IaaS: Customer R",
      "[Identities] SaaS: Provider R, Customer R",
      "[Data] IaaS: Customer R",
      "[Data] SaaS: Customer R",
    ],
  },
  {
    shows: "Numbers, ids, phases and remarks beside the parties, sums below them",
    markdown: `# RACI

| Phase | ID | Activity | Kim | Lee | Notes |
|---|---|---|---|---|---|
| Discover | D-1 | Inventory | A | R | C from May |
| | D-2 | Draw a map | I | A/R | |
| Move | M-1 | Cut over | A | R | |
| | | **Total** | 2 | 3 | |`,
    read: [
      "RACI, parties-in-columns",
      "[Discover] Inventory (D-1): Kim A, Lee R",
      "[Discover] Draw a map (D-2): Kim I, Lee AR",
      "[Move] Cut over (M-1): Kim A, Lee R",
    ],
  },
  {
    shows: "Dividers: bold, short or repeated; a plain name with blank cells is an activity",
    markdown: `# RACI

| # | Activity | Kim | Lee |
|---|---|---|---|
| **1** | **Start** | | |
| 1.1 | Plan | A | R |
| Middle |
| 2.1 | Build | I | A/R |
| End | End | End | End |
| 3.1 | Clean up | | |`,
    read: [
      "RACI, parties-in-columns",
      "[Start] Plan: Kim A, Lee R",
      "[Middle] Build: Kim I, Lee AR",
      "[End] Clean up: nobody",
    ],
  },
  {
    shows: "Areas beside the activities",
    markdown: `# RACI

| Area | Task | Responsible | Accountable |
|---|---|---|---|
| Docs | Review | Kim | Lee |
| Docs | Publish | Lee | Kim |
| Code | Review | Max | Lee |

| Area | Task | Kim | Lee |
|---|---|---|---|
| Office | Clean | A | R |
| | Lock up | R | A |
| Yard | Clean | A/R | I |`,
    read: [
      "RACI, roles-in-columns",
      "[Docs] Review: Kim R, Lee A",
      "[Docs] Publish: Kim A, Lee R",
      "[Code] Review: Lee A, Max R",
      "RACI, parties-in-columns",
      "[Office] Clean: Kim A, Lee R",
      "[Office] Lock up: Kim R, Lee A",
      "[Yard] Clean: Kim AR, Lee I",
    ],
  },
  {
    shows: "Dividers in a column of their own",
    markdown: `# RACI

| Domain | Task | Kim | Lee |
|---|---|---|---|
| Scope | | | |
| | Charter | A | R |
| | Budget | A/R | C |
| Quality | | | |
| | Review | I | A/R |`,
    read: [
      "RACI, parties-in-columns",
      "[Scope] Charter: Kim A, Lee R",
      "[Scope] Budget: Kim AR, Lee C",
      "[Quality] Review: Kim I, Lee AR",
    ],
  },
  {
    shows: "A header of two rows",
    markdown: `# RACI

| Task | Customer | Customer | Provider |
|---|---|---|---|
| | IT | Legal | Ops |
| Sign | A | R | I |
| Patch | I | | R/A |`,
    read: ["RACI, parties-in-columns", "Sign: IT A, Legal R, Ops I", "Patch: IT I, Ops RA"],
  },
  {
    shows: "A header of two rows in which parties stand twice",
    markdown: `# RACI

| Task | Design | | Build | |
|---|---|---|---|---|
| | Dev | Ops | Dev | Legal |
| Sign | A | R | I | C |
| Patch | I | | R/A | |`,
    read: [
      "RACI, parties-in-columns",
      "Sign: Design: Dev A, Ops R, Build: Dev I, Legal C",
      "Patch: Design: Dev I, Build: Dev RA",
    ],
  },
  {
    shows: "An HTML table with spans",
    markdown: `<table>
<tr><th rowspan="2">Task</th><th colspan="2">Customer</th></tr>
<tr><th>IT</th><th>Legal</th></tr>
<tr><td>Sign</td><td>A</td><td><b>R</b></td></tr>
<tr><td>Tell staff</td><td colspan="2">R/A</td></tr>
</table>`,
    read: ["RACI, parties-in-columns", "Sign: IT A, Legal R", "Tell staff: IT RA, Legal RA"],
  },
  {
    shows: "An HTML table in which parties stand twice, below their groups",
    markdown: `<table>
<tr><th rowspan="2">Task</th><th colspan="2">Plan</th><th colspan="2">Run</th></tr>
<tr><th>IT</th><th>Legal</th><th>IT</th><th>Legal</th></tr>
<tr><td>Sign</td><td>C</td><td>R/A</td><td></td><td>I</td></tr>
<tr><td>Patch</td><td>A</td><td>I</td><td>R</td><td></td></tr>
</table>`,
    read: [
      "RACI, parties-in-columns",
      "Sign: Plan: IT C, Plan: Legal RA, Run: Legal I",
      "Patch: Plan: IT A, Plan: Legal I, Run: IT R",
    ],
  },
  {
    shows: "In a list, a quote, a GitHub alert",
    markdown: `1. Agreed:

   > [!NOTE]
   > | Step | Kim | Lee |
   > |---|---|---|
   > | Tag | A | R |
   > | Publish | A/R | I |`,
    read: ["RACI, parties-in-columns", "Tag: Kim A, Lee R", "Publish: Kim AR, Lee I"],
  },
  {
    shows: "Ragged rows, no outer pipes, text behind the last pipe",
    markdown: `RACI
====

Step | Kim | Lee
--- | :-: | :-:
Tag | A | R | see below
Publish | A`,
    read: ["RACI, parties-in-columns", "Tag: Kim A, Lee R", "Publish: Kim A"],
  },
];

/** Shapes of tables, then where the letters are explained and what stands around the tables. */
export const tableNotations: readonly TableNotation[] = [...tableShapes, ...explanations];
