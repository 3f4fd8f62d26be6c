/**
 * Writes the pages of docs/ that are made from metadata and removes those whose rule or kind of change is gone.
 * With `--check` it writes nothing, names the pages that are out of date and exits with 1 if there are any.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { allPages, pageFolders } from "@raci-kit/pages";

const { check } = parseArgs({ options: { check: { type: "boolean", default: false } } }).values;
const docs = fileURLToPath(new URL("../../../docs/", import.meta.url));
for (const folder of pageFolders) mkdirSync(docs + folder, { recursive: true });

const pages = allPages();
const outdated = pages.filter(
  (page) => !existsSync(docs + page.path) || readFileSync(docs + page.path, "utf8") !== page.text,
);
const wanted = new Set(pages.map((page) => page.path));
const orphaned = pageFolders
  .flatMap((folder) => readdirSync(docs + folder).map((name) => `${folder}/${name}`))
  .filter((path) => !wanted.has(path));

if (check) {
  for (const path of [...outdated.map((page) => page.path), ...orphaned]) {
    process.stdout.write(`docs/${path} is out of date, run: pnpm --filter @raci-kit/pages pages\n`);
    process.exitCode = 1;
  }
} else {
  for (const { path, text } of outdated) writeFileSync(docs + path, text);
  for (const path of orphaned) rmSync(docs + path);
  process.stdout.write(`${outdated.length} pages written, ${orphaned.length} removed\n`);
}
