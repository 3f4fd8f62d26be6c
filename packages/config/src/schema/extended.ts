import { type PresetName, presetNames } from "@raci-kit/linter";
import { z } from "zod";

import { showValue } from "../wording/show-value.ts";
import { unknownValue } from "../wording/unknown-value.ts";
import { checkedText } from "./parts.ts";

/** What `extends` names, for messages. */
const what = 'a preset, or a file such as "./raci.base.yaml"';

/** Presets by name and files by path, the last one counting most. */
export const extended: z.ZodType<string | readonly string[]> = z.union([extendedName(), z.array(extendedName())], {
  error: ({ input }) => `Found ${showValue(input)}, expected ${what}, or a list of them.`,
});

function extendedName(): z.ZodType<string> {
  return checkedText(what, (name) =>
    presetCalled(name) !== undefined || isFileName(name)
      ? null
      : `${unknownValue("preset", name, presetNames)} The path of a file starts with "./".`,
  );
}

/** The preset of that name. */
export function presetCalled(name: string): PresetName | undefined {
  return presetNames.find((preset) => preset === name);
}

/** True for what `extends` takes for the path of a file. */
export function isFileName(name: string): boolean {
  return /^\.{1,2}\//u.test(name);
}
