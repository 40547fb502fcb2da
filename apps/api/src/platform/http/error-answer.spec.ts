import { DatabaseError } from 'pg';
import { errorAnswerOf } from './error-answer';

const refused = (code: string) =>
  errorAnswerOf(Object.assign(new DatabaseError('refused', 1, 'error'), { code }));

describe('what the database refuses', () => {
  it('is a value of the sender where it has no place for one, and ours in any other case', () => {
    for (const code of ['22021', '22P05', '22008', '22003', '22P02']) {
      expect([code, refused(code)]).toEqual([code, { status: 422, code: 'value_refused' }]);
    }
    // Division by zero, a syntax error: no value of anybody's.
    for (const code of ['22012', '42601']) expect([code, refused(code).status]).toEqual([code, 500]);
  });
});
