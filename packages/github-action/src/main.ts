import { start } from "./run/start.ts";

process.exitCode = await start(process.env, (text) => process.stdout.write(text));
