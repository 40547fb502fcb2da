import type { TestApp } from '../support/app';
import type { Read } from './every-read';
import { again, asSent, type Cost, explained, recorded, type Sent } from './statements';

/** What one read cost the database, and how much it answered. */
export interface ReadCost {
  readonly name: string;
  readonly status: number;
  readonly bytes: number;
  readonly statements: readonly Cost[];
  /** What the database said instead, as when it gives up after a time. */
  readonly failure: string | null;
}

/** Sent to the application; of what writes, everything is undone. */
export async function ask(app: TestApp, { call: { method, path, ...rest } }: Read) {
  const { result, sent } = await recorded(() => app.call(method, path, rest), method !== 'GET');
  return { status: result.status, bytes: Buffer.byteLength(result.text), sent };
}

/** Reads one after the other. A statement that was looked at already is not looked at again for the same values. */
export async function costsOf(app: TestApp, reads: readonly Read[]): Promise<Map<string, ReadCost>> {
  const known = new Map<string, Cost>();
  const once = async (one: Sent): Promise<Cost> => {
    const key = keyOf(one);
    const before = known.get(key);
    if (before !== undefined) {
      await asSent(one);
      return before;
    }
    const cost = await explained(one);
    known.set(key, cost);
    return cost;
  };
  const costs = new Map<string, ReadCost>();
  for (const read of reads) {
    const { status, bytes, sent } = await ask(app, read);
    const { statements, failure } = await again(app, sent, once).then(
      (found) => ({ statements: found, failure: null }),
      (error: unknown) => ({ statements: [], failure: String(error) }),
    );
    costs.set(read.name, { name: read.name, status, bytes, statements, failure });
  }
  return costs;
}

/** The same for the same values, whatever time it is. */
const keyOf = ({ text, values }: Sent): string =>
  JSON.stringify([text, values.map((value) => (value instanceof Date ? 'time' : value))]);

export const total = ({ statements }: ReadCost, of: 'buffers' | 'milliseconds'): number =>
  statements.reduce((sum, one) => sum + one[of], 0);

/**
 * Pages that a read may take in any case: of catalogues, and as many as make it cheaper to look a hundred ids up one by
 * one than to read a small table through, which it is up to a point.
 */
const IN_ANY_CASE = 1_000;

/** Reads that touch more of the database in a larger record, by more than twice what their answer grew by. */
export function growing(
  smaller: ReadonlyMap<string, ReadCost>,
  larger: ReadonlyMap<string, ReadCost>,
): string[] {
  return [...larger.values()].flatMap((large) => {
    const small = smaller.get(large.name);
    if (small === undefined) return [`${large.name} is asked of one record only`];
    if (large.failure !== null) return [`${large.name}: ${large.failure}`];
    const [before, after] = [total(small, 'buffers'), total(large, 'buffers')];
    const answer = Math.max(1, large.bytes / Math.max(1, small.bytes));
    if (after + IN_ANY_CASE <= 2 * answer * (before + IN_ANY_CASE)) return [];
    const [dearest] = [...large.statements].sort((one, other) => other.buffers - one.buffers);
    return [
      `${large.name}: ${before} → ${after} buffers for ${small.bytes} → ${large.bytes} bytes (${brief(dearest?.text ?? '')})`,
    ];
  });
}

export const brief = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, 60);
