import { spawnSync } from "node:child_process";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFolder } from "../testing/folder.ts";
import { runIn } from "../testing/run-in.ts";

const folder = createFolder({ "duties.md": "", "duty roster.md": "" });
afterAll(() => folder[Symbol.dispose]());

beforeAll(async () => {
  for (const shell of ["bash", "zsh", "fish"]) {
    folder.write({ [`completion.${shell}`]: (await runIn(folder.path, `completion ${shell}`)).stdout });
  }
  const git =
    "git init --quiet && git -c user.name=x -c user.email=x@example.org commit --quiet --allow-empty -m start";
  spawnSync("sh", ["-c", `${git} && git tag v1.2.0`], { cwd: folder.path });
});

/** What a shell prints for a script, in the folder of the test. */
function answer(shell: string, script: string): string[] {
  const { stdout, stderr, status } = spawnSync(shell, ["-c", script], { cwd: folder.path, encoding: "utf8" });
  if (status !== 0) throw new Error(`${shell} failed: ${stderr}`);
  return stdout.split("\n").filter((line) => line !== "");
}

/** True when a shell is installed. */
function has(shell: string): boolean {
  return spawnSync(shell, ["-c", "exit 0"]).status === 0;
}

/** Words so far, the last of them unfinished; and some of what is to be offered. */
const cases = [
  { words: ["li"], offered: ["lint"] },
  { words: ["lint", "--form"], offered: ["--format"] },
  { words: ["lint", "--format", "sa"], offered: ["sarif"] },
  { words: ["lint", "--fail-on", "w"], offered: ["warning"] },
  { words: ["explain", "single-"], offered: ["single-accountable", "single-scheme"] },
  { words: ["explain", "accountable-t"], offered: ["accountable-transferred"] },
  { words: ["completion", "f"], offered: ["fish"] },
  { words: ["review", "--base", "v"], offered: ["v1.2.0"] },
  { words: ["lint", "--config", "dut"], offered: ["duties.md", "duty roster.md"] },
  { words: ["lint", "duti"], offered: ["duties.md"] },
];

describe("bash", () => {
  it.each(cases)("completes $words", ({ words, offered }) => {
    expect(offers(words)).toEqual(offered);
  });

  it("completes values behind an equals sign, which it takes for a word", () => {
    expect(offers(["lint", "--format", "=", "sa"])).toEqual(["sarif"]);
    expect(offers(["lint", "--format", "="])).toContain("json");
  });

  it("is what bash itself calls for raci", () => {
    expect(answer("bash", ". ./completion.bash; complete -p raci")).toEqual(["complete -F _raci raci"]);
  });

  it("offers nothing where nothing can follow", () => {
    expect(offers(["rules", "x"])).toEqual([]);
    expect(offers(["lint", "--max-warnings", "1"])).toEqual([]);
  });
});

describe.skipIf(!has("fish"))("fish (where it is installed)", () => {
  it.each(cases)("completes $words", ({ words, offered }) => {
    const line = answer("fish", `source completion.fish; complete -C 'raci ${words.join(" ")}'`);
    const found = line.map((each) => each.split("\t")[0]?.replaceAll("\\ ", " "));
    expect(found).toEqual(expect.arrayContaining(offered));
  });
});

describe.skipIf(!has("zsh"))("zsh (where it is installed)", () => {
  it("takes the script, and calls it for raci", () => {
    const script = "autoload -U compinit; compinit -u -D; . ./completion.zsh; print -r -- $_comps[raci]";
    expect(answer("zsh", script)).toEqual(["_raci"]);
  });

  it.each(cases.filter(({ offered }) => offered.length === 1))("completes $words", ({ words, offered }) => {
    const script = `
zmodload zsh/zpty; rm -f ready line; zpty shell zsh -f -i
zpty -w shell 'unsetopt zle_bracketed_paste; autoload -U compinit; compinit -u -D; . ./completion.zsh'
zpty -w shell 'keep() { print -r -- "$BUFFER" >line }; zle -N keep; bindkey "^I" complete-word; bindkey "^T" keep; : >ready'
for try in {1..200}; do sleep 0.05; [[ -e ready ]] && break; done; sleep 0.2
zpty -w -n shell $'raci ${words.join(" ")}\\t\\x14'
for try in {1..200}; do sleep 0.05; [[ -s line ]] && break; done
cat line; zpty -d shell`;
    expect(answer("zsh", script)[0]?.replace(/[= ]$/u, "")).toBe(["raci", ...words.slice(0, -1), ...offered].join(" "));
  });
});

it("names the shells it knows", async () => {
  expect((await runIn(path.resolve("."), "completion tcsh")).stderr).toBe(
    'error: there is no completion for "tcsh"\n  Expected bash, zsh, fish.\n',
  );
});

/** What bash offers behind these words, the last of them unfinished. */
function offers(words: readonly string[]): string[] {
  const list = ["raci", ...words].map((word) => `'${word}'`).join(" ");
  const script = `. ./completion.bash; COMP_WORDS=(${list}); COMP_CWORD=${words.length}; _raci; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return answer("bash", script).toSorted();
}
