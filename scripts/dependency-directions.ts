import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { rooms, testTools } from "./dependency-directions.table.ts";
import type { Room } from "./dependency-directions.table.ts";
import { dependenciesOf, importsOf, packageOf, referencesOf } from "./dependency-directions.uses.ts";
import type { SourceFile, Use } from "./dependency-directions.uses.ts";

/** One arrow that points where it must not. */
export interface Violation {
  path: string;
  /** Counts from 1. */
  line: number;
  /** What stands there. */
  found: string;
  /** Why it must not. */
  note: string;
}

const oneDoor = "a package has one door: import it by its name";

type Table = Readonly<Record<string, Room>>;

/**
 * Everything in `files` that the table does not allow, in order of the files.
 * Looks at `packages/<room>/package.json`, `packages/<room>/tsconfig.json` and `packages/<room>/src/**`; other files are passed over.
 */
export function findViolations(files: readonly SourceFile[], table: Table = rooms): Violation[] {
  return files.flatMap((file) => {
    const [top, folder = "", ...rest] = file.path.split("/");
    if (top !== "packages") {
      return [];
    }
    const room = table[folder];
    if (room === undefined) {
      const note = "give it a room in scripts/dependency-directions.table.ts";
      return [{ path: file.path, line: 1, found: `the package "${folder}" has no room`, note }];
    }
    return violationsIn(file, rest.join("/"), room, table);
  });
}

function violationsIn(file: SourceFile, inside: string, room: Room, table: Table): Violation[] {
  switch (inside) {
    case "package.json":
      return inPackageJson(file, room);
    case "tsconfig.json":
      return inReferences(file, room, table);
    default:
      return inside.startsWith("src/") ? inSource(file, room) : [];
  }
}

function inPackageJson(file: SourceFile, room: Room): Violation[] {
  const atRunTime = ["dependencies", "peerDependencies", "optionalDependencies"].flatMap((field) =>
    dependenciesOf(file, field),
  );
  const note = "its bundle holds everything, so that installing it brings nothing else: list it in devDependencies";
  const refused = room.bundled
    ? atRunTime.map((use) => violation(file, use, `${room.name} depends on ${use.specifier}`, note))
    : refusedBy(room, room.mayImport, file, atRunTime, "depends on");
  const atWork = dependenciesOf(file, "devDependencies");
  return [...refused, ...refusedBy(room, [...room.mayImport, ...room.devOnly], file, atWork, "develops with")];
}

function inReferences(file: SourceFile, room: Room, table: Table): Violation[] {
  const named = referencesOf(file).map(({ specifier, line }) => ({
    specifier: table[posix.basename(specifier)]?.name ?? specifier,
    line,
  }));
  return refusedBy(room, room.mayImport, file, named, "refers to");
}

function inSource(file: SourceFile, room: Room): Violation[] {
  const forTests = file.path.endsWith(".test.ts") || file.path.includes("/src/testing/");
  const allowed = forTests ? [...room.mayImport, ...room.devOnly, ...testTools] : room.mayImport;
  const { relative = [], named = [] } = Object.groupBy(importsOf(file), (use) =>
    use.specifier.startsWith(".") ? "relative" : "named",
  );
  const overTheFence = relative
    .filter((use) => leavesItsPackage(file.path, use.specifier))
    .map((use) => violation(file, use, `${room.name} imports ${use.specifier}`, oneDoor));
  return [...overTheFence, ...refusedBy(room, allowed, file, named, "imports")].toSorted(
    (left, right) => left.line - right.line,
  );
}

function refusedBy(
  room: Room,
  allowed: readonly string[],
  file: SourceFile,
  uses: readonly Use[],
  verb: string,
): Violation[] {
  return uses
    .filter((use) => !allows(allowed, packageOf(use.specifier)))
    .map((use) => {
      const note = room.bans[packageOf(use.specifier)] ?? room.note;
      return violation(file, use, `${room.name} ${verb} ${use.specifier}`, note);
    });
}

function violation(file: SourceFile, { line }: Use, found: string, note: string): Violation {
  return { path: file.path, line, found, note };
}

function allows(allowed: readonly string[], name: string): boolean {
  return allowed.includes(name) || (name.startsWith("node:") && allowed.includes("node:*"));
}

function leavesItsPackage(path: string, specifier: string): boolean {
  const home = path.split("/").slice(0, 3).join("/");
  return !posix.join(posix.dirname(path), specifier).startsWith(`${home}/`);
}

/** The files of the repository at `root` that the table speaks about, in order of their paths. */
export function readPackages(root: string): SourceFile[] {
  return globSync(["packages/*/package.json", "packages/*/tsconfig.json", "packages/*/src/**/*.ts"], { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(posix.join(root, path), "utf8") }));
}

function main(): void {
  const files = readPackages(posix.join(import.meta.dirname, ".."));
  const violations = findViolations(files);
  for (const { path, line, found, note } of violations) {
    console.error(`${path}:${line}: ${found}: ${note}`);
  }
  if (violations.length > 0) {
    process.exitCode = 1;
    return;
  }
  console.log(`All dependencies of ${Object.keys(rooms).length} packages point down (${files.length} files read).`);
}

if (import.meta.main) {
  main();
}
