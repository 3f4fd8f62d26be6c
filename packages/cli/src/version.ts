import { readFileSync } from "node:fs";
import path from "node:path";

/** The version of the program, as its package says: one folder above both the sources and the bundle. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(import.meta.dirname, "../package.json"), "utf8"));
  const hasVersion = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return hasVersion ? String(manifest.version) : "unknown";
}
