/** @jest-environment node */
import { buildEnrolment } from '../../../testing/build-enrolment';
import type { KeptAnswer } from '../../../shared/kept/kept-db';
import { queryKeys } from '../../../shared/queries/query-keys';
import { usableOf } from './usable';

const answer = (key: readonly unknown[], data: unknown): KeptAnswer => ({
  ...{ id: JSON.stringify(key), memberId: 'm', key, data, readAt: 0, bytes: 0 },
});
const enrolment = buildEnrolment();
const answers = [
  answer(queryKeys.todayOf({ q: '' }), {}),
  answer(queryKeys.enrolment.detail(enrolment.id), { enrolment, etag: '"1"' }),
  answer(queryKeys.enrolment.detail('older'), { of: 'another version' }),
  answer(queryKeys.enrolment.coverage(enrolment.id), {}),
];

describe('what can be used without a network', () => {
  it('is a list and the units that can be read as such, once each', () => {
    expect(usableOf(answers, ['assessor']).map(({ to }) => to)).toEqual([
      '/today',
      expect.stringContaining(`/enrolments/${enrolment.id}`),
    ]);
  });

  it('leads a candidate to a unit of their own', () => {
    expect(usableOf(answers.slice(1), ['candidate'])[0]?.to).toMatch(`/my-units/${enrolment.id}`);
  });
});
