import { Logger } from '@nestjs/common';
import { makeLogger } from './logger';
import { NestLogger } from './nest-logger';

describe('what Nest and the features say', () => {
  let lines: unknown[];

  beforeEach(() => {
    lines = [];
    const destination = {
      write: (line: string) => {
        lines.push(JSON.parse(line));
      },
    };
    Logger.overrideLogger(new NestLogger(makeLogger('trace', destination)));
  });

  afterEach(() => {
    Logger.overrideLogger(false);
  });

  it('stands in the log with who said it: a sentence, facts, or an error', () => {
    const speaker = new Logger('Speaker');
    speaker.log('a sentence');
    speaker.warn({ fileId: 'f' }, 'facts');
    speaker.error(new Error('broken'), 'what was being done');
    expect(lines).toEqual([
      expect.objectContaining({ level: 'info', context: 'Speaker', msg: 'a sentence' }),
      expect.objectContaining({ level: 'warn', context: 'Speaker', fileId: 'f', msg: 'facts' }),
      expect.objectContaining({ level: 'error', context: 'Speaker', msg: 'what was being done' }),
    ]);
    expect(lines[2]).toMatchObject({ err: { type: 'Error', message: 'broken' } });
  });

  it('keeps the stack that Nest hands over beside a message', () => {
    const stack = 'Error: broken\n    at somewhere';
    new Logger('ExceptionsHandler').error('broken', stack);
    expect(lines[0]).toMatchObject({ level: 'error', msg: 'broken', stack });
  });
});
