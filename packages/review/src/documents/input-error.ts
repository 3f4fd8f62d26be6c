/** An input that could not be read. The message says what was found, the hint what to do. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
