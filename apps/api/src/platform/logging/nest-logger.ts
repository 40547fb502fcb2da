import type { LoggerService } from '@nestjs/common';
import type { Level, Logger } from 'pino';

/**
 * Nest's messages on the service's own log. Nest calls `error(message, …details, context)`: the message is a sentence,
 * an object of facts, or an error; the context names who speaks.
 */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  fatal(message: unknown, ...given: unknown[]): void {
    this.say('fatal', message, given);
  }

  error(message: unknown, ...given: unknown[]): void {
    this.say('error', message, given);
  }

  warn(message: unknown, ...given: unknown[]): void {
    this.say('warn', message, given);
  }

  log(message: unknown, ...given: unknown[]): void {
    this.say('info', message, given);
  }

  debug(message: unknown, ...given: unknown[]): void {
    this.say('debug', message, given);
  }

  verbose(message: unknown, ...given: unknown[]): void {
    this.say('trace', message, given);
  }

  private say(level: Level, message: unknown, given: readonly unknown[]): void {
    const context = given.at(-1);
    const details = given.slice(0, -1);
    const [first] = details;
    const said = typeof first === 'string' ? first : undefined;
    if (message instanceof Error) this.logger[level]({ context, err: message }, said);
    else if (typeof message === 'object' && message !== null)
      this.logger[level]({ context, ...message }, said);
    // Nest's own exception handlers give the stack of an error as the detail of its message.
    else if (said !== undefined) this.logger[level]({ context, stack: said }, String(message));
    else this.logger[level]({ context }, String(message));
  }
}
