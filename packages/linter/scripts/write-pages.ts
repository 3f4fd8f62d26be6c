/**
 * Writes docs/rules.md and docs/rules/<id>.md from the rules and removes pages of rules that are gone.
 * With `--check` it writes nothing, names the pages that are out of date and exits with 1 if there are any.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { rules } from "@raci-kit/linter";
import { rulePages } from "@raci-kit/linter/pages";

const { check } = parseArgs({ options: { check: { type: "boolean", default: false } } }).values;
const docs = fileURLToPath(new URL("../../../docs/", import.meta.url));
mkdirSync(`${docs}rules`, { recursive: true });

const pages = rulePages(rules);
const outdated = pages.filter(
  (page) => !existsSync(docs + page.path) || readFileSync(docs + page.path, "utf8") !== page.text,
);
const wanted = new Set(pages.map((page) => page.path));
const orphaned = readdirSync(`${docs}rules`)
  .map((name) => `rules/${name}`)
  .filter((path) => !wanted.has(path));

if (check) {
  for (const path of [...outdated.map((page) => page.path), ...orphaned]) {
    process.stdout.write(`docs/${path} is out of date, run: pnpm --filter @raci-kit/linter pages\n`);
    process.exitCode = 1;
  }
} else {
  for (const { path, text } of outdated) {
    writeFileSync(docs + path, text);
    process.stdout.write(`docs/${path} written\n`);
  }
  for (const path of orphaned) {
    rmSync(docs + path);
    process.stdout.write(`docs/${path} removed\n`);
  }
}
