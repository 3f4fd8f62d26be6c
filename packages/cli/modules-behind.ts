import { type OutputChunk, rolldown, type RolldownOptions } from "rolldown";

/**
 * Finds what the parts of a program load. Gives a function that takes the ends of paths of modules, each loaded by
 * `import()`, and gives the paths of the modules that are loaded with them: without themselves, and without what they
 * load later.
 *
 * @throws Error when there is no such module
 */
export async function modulesBehind(program: RolldownOptions): Promise<(...entries: string[]) => ReadonlySet<string>> {
  await using bundle = await rolldown(program);
  const { output } = await bundle.generate({ format: "esm", chunkFileNames: "[name].js" });
  const chunks = new Map(output.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file]] : [])));
  return (...entries) => {
    const modules = entries.flatMap((entry) => modulesOf(chunkOf(entry, chunks), chunks));
    return new Set(modules.filter((id) => !entries.some((entry) => isAt(id, entry))));
  };
}

function chunkOf(entry: string, chunks: ReadonlyMap<string, OutputChunk>): OutputChunk {
  const chunk = [...chunks.values()].find(({ moduleIds }) => moduleIds.some((id) => isAt(id, entry)));
  if (chunk === undefined)
    throw new Error(`No module ${entry} in the program, expected one that it loads by import().`);
  return chunk;
}

function isAt(id: string, end: string): boolean {
  return id.replaceAll("\\", "/").endsWith(`/${end}`);
}

/** The modules of a chunk and of all that it imports. */
function modulesOf(chunk: OutputChunk, chunks: ReadonlyMap<string, OutputChunk>): string[] {
  const seen = new Set([chunk]);
  for (const { imports } of seen) {
    for (const name of imports) {
      const imported = chunks.get(name);
      if (imported !== undefined) seen.add(imported);
    }
  }
  return [...seen].flatMap(({ moduleIds }) => moduleIds);
}
