import { DatabaseError } from 'pg';
import { makeLogger } from './logger';

const logged = (write: (logger: ReturnType<typeof makeLogger>) => void): string => {
  let text = '';
  write(makeLogger('info', { write: (line) => (text += line) }));
  return text;
};

describe('the log', () => {
  it('shows no secret and no person, wherever they stand', () => {
    const text = logged((logger) => {
      logger.info({
        password: 'S1',
        body: { email: 'S2', newPassword: 'S3', deep: 1 },
        req: { headers: { authorization: 'S4', cookie: 'S5' } },
        member: { displayName: 'S6' },
      });
    });
    expect(text).not.toMatch(/S\d/);
    expect(text).toContain('"deep":1');
  });

  it('hides them in lists and deeper down, and leaves what it was given as it was', () => {
    const given = { answer: { members: [{ id: 1, displayName: 'S1' }] }, headers: { 'set-cookie': 'S2' } };
    const text = logged((logger) => {
      logger.info(given);
    });
    expect(text).not.toMatch(/S\d/);
    expect(text).toContain('"members":[{"id":1,"displayName":"[redacted]"}]');
    expect(given.answer.members).toEqual([{ id: 1, displayName: 'S1' }]);
  });

  it('tells what failed in the database without the values of the row', () => {
    const error = Object.assign(new DatabaseError('duplicate key', 1, 'error'), {
      code: '23505',
      constraint: 'account_email_key_unique',
      detail: 'Key (email_key)=(somebody@example.org) already exists.',
    });
    const text = logged((logger) => {
      logger.error({ err: error }, 'request failed');
    });
    expect(text).toContain('account_email_key_unique');
    expect(text).not.toContain('somebody');
  });

  it('does not repeat at every start what routes there are', () => {
    const text = logged((logger) => {
      logger.info({ context: 'RouterExplorer' }, 'Mapped {/x, GET} route');
      logger.warn({ context: 'RouterExplorer' }, 'Duplicate route');
      logger.info({ context: 'NestApplication' }, 'started');
    });
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => /"msg":"([^"]+)"/.exec(line)?.[1]),
    ).toEqual(['Duplicate route', 'started']);
  });
});
