/** One thing that is wrong in lint settings. */
export interface SettingProblem {
  /** Keys that lead to what is wrong: `["rules", "single-accountable"]`. */
  path: readonly PropertyKey[];
  /** What was found, and what was expected or probably meant. */
  message: string;
}

/** Thrown for settings that name unknown rules, or that give a rule a severity or options it does not take. */
export class LintSettingsError extends Error {
  override readonly name: string = "LintSettingsError";
  readonly problems: readonly SettingProblem[];

  constructor(problems: readonly SettingProblem[]) {
    super(
      problems.map(({ path, message }) => [path.map(String).join("."), message].filter(Boolean).join(": ")).join("\n"),
    );
    this.problems = problems;
  }
}
