import { writeFileSync } from "node:fs";
import path from "node:path";
import { runMerges, type Tally } from "./merging/run-merges.ts";

/** Merges of generated branches whose truth is known, through real `git merge`, with the driver and without. */
const merges = Number(process.env["RACI_MERGES"] ?? 500);

const program = path.join(import.meta.dirname, "../packages/cli/dist/main.js");
const { driver, alone, faults } = runMerges(program, merges);
const table = [
  row([
    "",
    "right without conflict",
    "wrong without conflict",
    "conflict, as there is one",
    "conflict, needless",
    "edit lost",
  ]),
  row(["---", "--:", "--:", "--:", "--:", "--:"]),
  tallyRow("git alone", alone),
  tallyRow("git with `raci git-setup`", driver),
].join("\n");
console.log(table);
for (const fault of faults) console.log(fault);
if (merges === 500) writeFileSync(path.join(import.meta.dirname, "MERGING.md"), resultsPage());
if (driver.wrong + driver.lost > 0) process.exitCode = 1;

function tallyRow(name: string, { clean, wrong, conflict, needless, lost }: Tally): string {
  return row([name, ...[clean, wrong, conflict, needless, lost].map(String)]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function resultsPage(): string {
  return `# How well branches are merged

Made by \`pnpm bench:merging\`: ${merges} generated merges whose truth is known, each through a real \`git merge\`, once with the
drivers that \`raci git-setup\` installs and once without. Each branch makes one to six edits of a document of one to three
matrices: letters, wording, rows added, removed, moved and sorted, tables realigned, parties added, removed and renamed,
headings, prose, sections. A merge without conflicts is right when the document says what both branches together say, row by
row and cell by cell; one with conflicts loses no edit when every edit of a branch stands in its half of them or outside.

${table}
`;
}
