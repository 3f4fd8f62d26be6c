#!/usr/bin/env node
import module from "node:module";
import { version } from "./version.ts";
import { writeAll } from "./write-all.ts";

// This file loads nothing that a version, a first error or one of git's drivers does not need.
const oldestNode = "22.3";

void answer(process.argv.slice(2)).then((exitCode) => {
  process.exitCode = exitCode;
});

async function answer([first, ...rest]: readonly string[]): Promise<number> {
  if (isOlder(process.versions.node, oldestNode)) {
    writeAll(2, `raci needs Node.js ${oldestNode} or newer, found ${process.versions.node}.\n`);
    return 2;
  }
  if (first === "--version" || first === "-V") {
    writeAll(1, `${version()}\n`);
    return 0;
  }
  if (first === "git-driver") {
    const { answerGit } = await import("./git-driver/answer-git.ts");
    return answerGit(rest);
  }
  // Node keeps what it compiled in its own folder for such caches; where it may not, it compiles anew.
  if ("enableCompileCache" in module) module.enableCompileCache();
  const { runProgram } = await import("./run-program.ts");
  return runProgram(first, rest);
}

/** Compares two versions by their first two numbers. */
function isOlder(found: string, needed: string): boolean {
  const [[major = 0, minor = 0], [leastMajor = 0, leastMinor = 0]] = [numbersIn(found), numbersIn(needed)];
  return major === leastMajor ? minor < leastMinor : major < leastMajor;
}

function numbersIn(text: string): number[] {
  return text.split(".").map(Number);
}
