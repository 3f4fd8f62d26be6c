import { defaultConfig, type ResolvedConfig, type WrittenConfig } from "@raci-kit/config";
import { projectRoot } from "@raci-kit/review";
import type { OptionNames } from "./check-options.ts";
import { configurationAt, configurationOf } from "../configuration.ts";

/** What a configuration file may say. */
export type RaciConfig = WrittenConfig;

/** Where documents lie, and what holds for them. */
export interface ProjectOptions {
  /** The folder that relative paths count from; that of the process when left out. */
  cwd?: string | undefined;
  /**
   * The path of a configuration, the configuration itself, or false for the defaults alone. When left out, the nearest file
   * at or above `cwd` holds. A configuration that is a program (`.js`, `.ts`) runs.
   */
  config?: string | RaciConfig | false | undefined;
}

/** The names of {@link ProjectOptions}. */
export const projectNames: OptionNames<ProjectOptions> = { cwd: true, config: true };

/** A project that is ready to be looked at. */
export interface Project {
  cwd: string;
  /** The folder that documents are known from. */
  root: string;
  config: ResolvedConfig;
}

/** @throws ConfigError for a configuration that cannot be read or is wrong */
export async function openProject({ cwd = process.cwd(), config: named }: ProjectOptions): Promise<Project> {
  const config = await configFor(named, cwd);
  return { cwd, root: projectRoot(config, cwd), config };
}

async function configFor(named: ProjectOptions["config"], cwd: string): Promise<ResolvedConfig> {
  if (named === false) return defaultConfig;
  const loading = { programs: true };
  return typeof named === "object" ? configurationOf(named, cwd, loading) : configurationAt(named, cwd, loading);
}
