#!/usr/bin/env node
import module from "node:module";
import { version } from "./version.ts";
import { writeAll } from "./write-all.ts";

// This file loads nothing that a version, a first error or one of git's drivers does not need.
const [first, ...rest] = process.argv.slice(2);
const oldestNode = 22;

if (Number.parseInt(process.versions.node, 10) < oldestNode) {
  writeAll(2, `raci needs Node.js ${oldestNode} or newer, found ${process.versions.node}.\n`);
  process.exitCode = 2;
} else if (first === "--version" || first === "-V") {
  writeAll(1, `${version()}\n`);
} else if (first === "git-driver") {
  const { answerGit } = await import("./git-driver/answer-git.ts");
  process.exitCode = await answerGit(rest);
} else {
  // Node keeps what it compiled in its own folder for such caches; where it may not, it compiles anew.
  if ("enableCompileCache" in module) module.enableCompileCache();
  const { runProgram } = await import("./run-program.ts");
  process.exitCode = await runProgram(first, rest);
}
