import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pick, randomNumbers } from "./random.ts";

/** What a generated folder of documents holds. */
export interface Tree {
  files: number;
  bytes: number;
}

/** Of so many documents one holds matrices. */
const documentsPerModel = 20;
/** Of so many documents one holds a table that is no matrix. */
const documentsPerPriceList = 30;
const matricesPerModel = 15;
const filesPerFolder = 50;
const foldersPerArea = 20;

const [firstWord = "", ...otherWords] =
  `access alert archive audit backup billing branch build cache certificate change channel check cluster column comment
  config customer default deploy document domain entry error event export failure feature field file folder gateway guide handler host image import
  incident index input key label layer limit link list log manager member message metric model module name network node notice number object
  operator option order output owner package page part path period plan platform policy port process product project proxy queue quota record
  region release report request restore result review role route rule schedule scope script secret section server service session setting site
  source state storage store system table target task team template tenant test ticket token tool type update user value version volume window`.split(
    /\s+/u,
  );
const words: readonly [string, ...string[]] = [firstWord, ...otherWords];
const glue = [
  "the",
  "a",
  "of",
  "and",
  "to",
  "in",
  "for",
  "with",
  "on",
  "is",
  "by",
  "from",
  "that",
  "or",
  "when",
] as const;
const verbs = [
  "Plan",
  "Run",
  "Check",
  "Renew",
  "Report",
  "Approve",
  "Restore",
  "Retire",
  "Measure",
  "Announce",
] as const;
const parties = ["Customer", "Provider", "Security", "Operations"];
/** Cells of a row; each row has one accountable party. */
const duties: readonly [readonly string[], ...(readonly string[])[]] = [
  ["A", "R", "C", "I"],
  ["I", "RA", "", "C"],
  ["C", "I", "A", "R"],
  ["", "RA", "I", ""],
  ["R", "A", "CI", "I"],
];

/**
 * Writes a tree of Markdown documents of about 4.6 kB: most are prose, one in twenty holds fifteen matrices. The same for the
 * same seed and count.
 */
export function writeTree(root: string, files: number, seed: number): Tree {
  const random = randomNumbers(seed);
  let bytes = 0;
  for (let index = 0; index < files; index += 1) {
    const folder = folderOf(root, index);
    if (index % filesPerFolder === 0) mkdirSync(folder, { recursive: true });
    const text = documentAt(index, random);
    bytes += text.length;
    writeFileSync(path.join(folder, `page-${String(index).padStart(6, "0")}.md`), text);
  }
  return { files, bytes };
}

function folderOf(root: string, index: number): string {
  const folder = Math.floor(index / filesPerFolder);
  return path.join(root, `area-${Math.floor(folder / foldersPerArea)}`, `topic-${folder % foldersPerArea}`);
}

function documentAt(index: number, random: () => number): string {
  if (index % documentsPerModel === 7) return modelDocument(random);
  return proseDocument(index % documentsPerPriceList === 3, random);
}

/** A document of fifteen matrices under headings. */
export function modelDocument(random: () => number): string {
  const lines = ["---", `title: "${nameOf(3, random)}"`, "updated: 2024-03-28", "---", "", "# RACI", ""];
  for (let matrix = 0; matrix < matricesPerModel; matrix += 1) {
    lines.push(`## ${matrix + 1}. ${capital(nameOf(2, random))}`, "", sentence(12, random), "");
    lines.push(row(["Activity", ...parties]), row(["---", ...parties.map(() => ":-:")]));
    for (let activity = 0; activity < 4; activity += 1) {
      lines.push(row([`${pick(verbs, random)} ${nameOf(3, random)} ${activity + 1}`, ...pick(duties, random)]));
    }
    lines.push("");
  }
  return lines.join("\n");
}

function proseDocument(hasPrices: boolean, random: () => number): string {
  const lines = ["---", `title: "${nameOf(4, random)}"`, "---", "", `# ${capital(nameOf(4, random))}`, ""];
  for (let section = 0; section < 6; section += 1) {
    lines.push(`## ${capital(nameOf(3, random))}`, "", paragraph(random), "");
    if (section % 2 === 0) {
      for (let item = 0; item < 4; item += 1) lines.push(`- **${pick(words, random)}**: ${sentence(9, random)}`);
    } else {
      lines.push("```sh", `raci lint ${pick(words, random)}/*.md | tee ${pick(words, random)}.log`, "```");
    }
    lines.push("", paragraph(random), "");
  }
  if (hasPrices) {
    lines.push("| Plan | Price |", "| --- | --: |");
    for (let plan = 1; plan < 6; plan += 1) lines.push(`| ${nameOf(2, random)} | ${plan * 10} EUR |`);
    lines.push("");
  }
  return lines.join("\n");
}

function paragraph(random: () => number): string {
  const sentences = Array.from({ length: 4 }, () => sentence(11, random));
  return `${sentences.join("\n")}\nSee [${nameOf(2, random)}](../${pick(words, random)}.md) and \`${pick(words, random)}\`.`;
}

function sentence(length: number, random: () => number): string {
  const said = Array.from({ length }, (_, index) => pick(index % 2 === 0 ? glue : words, random));
  return `${capital(said.join(" "))}.`;
}

function nameOf(length: number, random: () => number): string {
  return Array.from({ length }, () => pick(words, random)).join(" ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
