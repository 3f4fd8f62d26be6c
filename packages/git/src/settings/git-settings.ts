import { homedir } from "node:os";
import { join, resolve } from "node:path";

import { gitEnvironment, type GitContext } from "../command/context.ts";
import { readGit, readGitLine, runGit } from "../command/run-git.ts";

/** Whose settings: those of one repository, or those of the user. */
export type SettingsScope = "local" | "global";

/** Git's own settings. Every method rejects with a `GitError` when git cannot do it. */
export interface GitSettings {
  /** The value of a setting, null when there is none. */
  get: (key: string) => Promise<string | null>;
  /** Gives a setting this one value. */
  set: (key: string, value: string) => Promise<void>;
  /** Takes a setting away. */
  unset: (key: string) => Promise<void>;
  /** Absolute path of the file that says which files have which attributes, for this clone or this user alone. */
  attributesFile: string;
}

/**
 * Opens the settings of the repository that `cwd` belongs to, or those of the user.
 *
 * @throws {GitError} `not-a-repository` when the scope is local and there is none.
 */
export async function openSettings(
  cwd: string,
  scope: SettingsScope,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<GitSettings> {
  const context: GitContext = { cwd: resolve(cwd), environment: gitEnvironment(environment) };
  const attributesFile = scope === "local" ? await localAttributes(context) : await globalAttributes(context);
  return {
    get: (key) => getSetting(context, [`--${scope}`, "--get", key]),
    set: async (key, value) => {
      await readGit(context, ["config", `--${scope}`, "--replace-all", key, value]);
    },
    unset: async (key) => {
      await readGit(context, ["config", `--${scope}`, "--unset-all", key]);
    },
    attributesFile,
  };
}

/** The value that a setting has in a folder, whoever set it; null when nobody did. */
export function settingIn(
  cwd: string,
  key: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<string | null> {
  return getSetting({ cwd: resolve(cwd), environment: gitEnvironment(environment) }, ["--get", key]);
}

async function getSetting(context: GitContext, options: readonly string[]): Promise<string | null> {
  const { exitCode, stdout } = await runGit(context, ["config", ...options]);
  return exitCode === 0 ? stdout.replace(/\n$/u, "") : null;
}

async function localAttributes(context: GitContext): Promise<string> {
  return resolve(context.cwd, await readGitLine(context, ["rev-parse", "--git-path", "info/attributes"]));
}

async function globalAttributes(context: GitContext): Promise<string> {
  const named = await getSetting(context, ["--global", "--type=path", "--get", "core.attributesFile"]);
  if (named !== null) return resolve(named);
  const { XDG_CONFIG_HOME, HOME } = context.environment;
  const folder =
    XDG_CONFIG_HOME === undefined || XDG_CONFIG_HOME === "" ? join(HOME ?? homedir(), ".config") : XDG_CONFIG_HOME;
  return join(folder, "git", "attributes");
}
