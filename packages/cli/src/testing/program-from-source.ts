import path from "node:path";

/** How a shell starts this program from its sources. */
export const programFromSource: string = [
  process.execPath,
  "--conditions=@raci-kit/source",
  path.join(import.meta.dirname, "..", "main.ts"),
].join(" ");
