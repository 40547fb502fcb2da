/**
 * A problem that the person at the terminal can do something about: the message says what is the matter and what
 * to do. The launchers in `scripts/` show it without a stack, and know it by its name.
 */
export class OperatorProblem extends Error {
  override readonly name = 'OperatorProblem';

  constructor(
    message: string,
    /** The same in short, in Chinese. */
    readonly chinese?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
