import path from "node:path";
import type { Repository } from "@raci-kit/git";
import { InputError } from "../documents/input-error.ts";

/**
 * A path of the command line as git names it: relative to the top level, `/` between folders; `.` for the top level.
 *
 * @throws InputError when it leads out of the repository
 */
export function pathInRepository(operand: string, { root, prefix }: Pick<Repository, "root" | "prefix">): string {
  const relative = path.isAbsolute(operand) ? path.relative(root, operand) : path.join(prefix, operand);
  const slashed = path.sep === "\\" ? relative.replaceAll("\\", "/") : relative;
  const normal = path.posix.normalize(slashed).replace(/(?<=.)\/$/u, "");
  if (normal === ".." || normal.startsWith("../") || path.isAbsolute(normal)) {
    throw new InputError(`${operand} is outside of the repository`, `Name a path below ${root}.`);
  }
  return normal;
}
