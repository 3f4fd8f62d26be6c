import { findConfigFile } from "@raci-kit/config";
import { withRaciErrors } from "./raci-error.ts";

/**
 * The configuration that holds in a folder: its own, or the nearest one above it in its repository.
 *
 * @param folder that of the process when left out
 * @returns its absolute path, or null when there is none
 * @throws {RaciError} when a folder holds two
 */
export async function findConfig(folder: string = process.cwd()): Promise<string | null> {
  return withRaciErrors(async () => findConfigFile(folder));
}
