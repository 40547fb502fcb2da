import { DatabaseError } from 'pg';
import { outageIn } from './outages';
import { errorAnswerOf } from '../http/error-answer';

const ofDatabase = (code: string): Error => Object.assign(new DatabaseError('refused', 1, 'error'), { code });
const ofSystem = (code: string): Error => Object.assign(new Error(code), { code });

describe('an outage', () => {
  it('is a full disk of the database, of the files or of the bucket: 507', () => {
    const bucket = Object.assign(new Error('full'), { $metadata: { httpStatusCode: 507 } });
    for (const error of [ofDatabase('53100'), ofSystem('ENOSPC'), ofSystem('EDQUOT'), bucket]) {
      expect(outageIn(error)).toBe('full');
      expect(errorAnswerOf(error)).toEqual({ status: 507, code: 'storage.full' });
    }
  });

  it('is a database that ends, starts, or does not answer: 503', () => {
    const connection = [
      'Connection terminated unexpectedly',
      'timeout exceeded when trying to connect',
      'Client has encountered a connection error and is not queryable',
    ].map((message) => new Error(message));
    const states = ['57P01', '57P02', '57P03', '08006', '53300', '58030'].map(ofDatabase);
    for (const error of [...connection, ...states, ofSystem('ECONNREFUSED')]) {
      expect([error.message, errorAnswerOf(error)]).toEqual([
        error.message,
        { status: 503, code: 'unavailable' },
      ]);
    }
  });

  it('is nothing else', () => {
    for (const error of [
      ofDatabase('42601'),
      ofDatabase('23505'),
      new TypeError('x is not a function'),
      'text',
    ])
      expect(outageIn(error)).toBeNull();
  });
});
