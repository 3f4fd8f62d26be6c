import type { Tool } from "@raci-kit/reporters";

/** What reports tell of this program; most of them tell nothing, and its kinds of change are a good part of it. */
export async function loadTool(): Promise<Tool> {
  const { toolFacts } = await import("./tool.ts");
  return toolFacts();
}
