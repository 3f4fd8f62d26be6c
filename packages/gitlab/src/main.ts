#!/usr/bin/env node
import { start } from "./job/start.ts";

process.exitCode = await start(process.env, {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});
