/** @jest-environment node */
import { buildKinds } from '../testing/build-kinds';
import { followsIndicators, indicatorsBeside, throughState } from './through';

const target = (data: ReturnType<typeof buildKinds>, code: string) => {
  const found = data.groups.flatMap(({ targets }) => targets).find((one) => one.code === code);
  if (found === undefined) throw new Error(`No ${code}`);
  return found;
};

it('says whether a target counts through the indicators it is printed beside, and why not', () => {
  const data = buildKinds({ states: { K03: { status: 'covered', through: true, reasons: [] } } });
  expect(throughState(data, target(data, 'K03'))).toBe('through');
  expect(throughState(data, target(data, 'S01'))).toBe('may');
  expect(throughState(data, target(data, 'A01'))).toBe('never');
  const asking = buildKinds({ over: { asksQuestions: true } });
  expect(throughState(asking, target(asking, 'K03'))).toBe('asked');
  const own = buildKinds({
    rules: { knowledge: { pieces: 1, methods: 1, maxAgeMonths: null, through: 'never' } },
  });
  expect(throughState(own, target(own, 'K03'))).toBe('never');
});

it('finds those of the elements beside it, and all of the unit where it stands beside none', () => {
  const data = buildKinds();
  const codes = (code: string) => indicatorsBeside(data, target(data, code)).map((one) => one.code);
  expect(codes('K03')).toEqual(['3.1', '3.2']);
  expect(codes('S01')).toEqual(['4.1']);
  expect(codes('A01')).toEqual(['3.1', '3.2', '4.1']);
});

it('knows what needs nothing of its own', () => {
  const through = { rule: 'through' as const };
  expect(followsIndicators({ status: 'none', reasons: [{ rule: 'none' }, through] })).toBe(true);
  expect(followsIndicators({ status: 'none', reasons: [{ rule: 'none' }] })).toBe(false);
  expect(followsIndicators({ status: 'to_judge', reasons: [{ rule: 'pending', count: 1 }, through] })).toBe(
    false,
  );
});
