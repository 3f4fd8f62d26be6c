import { changeKinds } from "@raci-kit/differ";
import { rules } from "@raci-kit/linter";
import type { Tool } from "@raci-kit/reporters";
import { version } from "./version.ts";

const home = "https://github.com/raci-kit/raci-kit";

/** This program, its rules and the kinds of change it tells apart, each with the address of its page. */
export function toolFacts(): Tool {
  return {
    name: "raci",
    version: version(),
    address: home,
    rules: [
      ...rules.map(({ id, summary, why, remedy }) => ({
        id,
        summary,
        help: `${why}\n\n${remedy}`,
        address: pageOf("rules", id),
      })),
      ...changeKinds.map(({ kind, summary, why }) => ({
        id: kind,
        summary,
        help: why,
        address: pageOf("changes", kind),
      })),
    ],
  };
}

function pageOf(folder: "rules" | "changes", id: string): string {
  return `${home}/blob/main/docs/${folder}/${id}.md`;
}
