import { assembleConfig } from "../assemble-config.ts";
import type { ResolvedConfig } from "../config.ts";

/** The configuration `start` where these files, by path, are all there are. */
export function assemble(files: Readonly<Record<string, string>>, start = "a.yaml"): ResolvedConfig {
  const assembly = assembleConfig(start);
  let step = assembly.next();
  while (step.done !== true) {
    const text = files[step.value];
    step = assembly.next(
      text === undefined ? { kind: "failure", message: "Found no such file." } : { kind: "text", text },
    );
  }
  return step.value;
}
