import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A temporary folder, for tests. `using` removes it at the end of the test. */
export interface TestFolder extends Disposable {
  /** Absolute path. */
  path: string;
  /** Writes files by path, with the folders they need. */
  write: (files: Readonly<Record<string, string | Uint8Array>>) => void;
}

/** Makes a temporary folder that holds `files` by path. */
export function createFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): TestFolder {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), "raci-cli-")));
  const write: TestFolder["write"] = (contents) => {
    for (const [name, content] of Object.entries(contents)) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(root, name), content);
    }
  };
  write(files);
  return { path: root, write, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
}
