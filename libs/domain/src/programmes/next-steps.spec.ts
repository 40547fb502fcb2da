import type { AssessmentMethod, TargetKind, TargetStatus } from '../vocabulary';
import { candidateStepKinds, MOST_STEPS, nextSteps, type StepTarget, type StepUnit } from './next-steps';

interface Told {
  status?: TargetStatus;
  kind?: TargetKind;
  methods?: AssessmentMethod[];
  expiresOn?: string;
}
const target = (
  targetId: string,
  { status = 'none', kind = 'indicator', methods = [], expiresOn }: Told = {},
): StepTarget => ({
  ...{ targetId, kind, status, methods, expiresOn: expiresOn ?? null },
  reasons:
    status === 'covered' || status === 'to_judge' ? [] : [{ rule: status === 'partly' ? 'pieces' : status }],
});
const unit = (enrolmentId: string, more: Partial<StepUnit> = {}): StepUnit => ({
  ...{ enrolmentId, state: 'in_progress', dueOn: null, yourTurn: [], expiring: [], requested: [] },
  ...{ planToConfirm: false, toRate: 16, rated: 0, unread: 0, asked: [], thirdPartyAsked: false },
  ...more,
});
const kindsOf = (...units: StepUnit[]) => nextSteps(units).map(({ kind }) => kind);

const everything = unit('all', {
  ...{ state: 'planned', planToConfirm: true, unread: 2, requested: ['asked'], dueOn: '2026-06-01' },
  expiring: [
    target('later', { status: 'covered', expiresOn: '2026-05-02' }),
    target('first', { status: 'covered', expiresOn: '2026-04-02' }),
  ],
  yourTurn: [
    target('n'),
    target('asked'),
    target('x', { status: 'not_yet' }),
    target('o', { status: 'expired' }),
  ],
});

describe('the next steps of a candidate', () => {
  it('go from what ran out to what nobody has begun, and four are enough', () => {
    expect(nextSteps([everything], 20).map(({ kind }) => kind)).toEqual(candidateStepKinds);
    expect(nextSteps([everything])).toHaveLength(MOST_STEPS);
    expect(nextSteps([])).toEqual([]);
  });

  it('say what is first, how many there are, until when, and what helps', () => {
    const [expired, expiring, requested, plan, words, rate] = nextSteps([everything], 20);
    expect(expired).toMatchObject({ targetId: 'o', count: 1, dueOn: '2026-06-01', fix: 'upload' });
    expect(expiring).toMatchObject({ targetId: 'first', count: 2, dueOn: '2026-04-02' });
    expect(requested).toMatchObject({ targetId: 'asked', count: 1 });
    expect(plan).toMatchObject({ targetId: null, fix: null });
    expect(words).toMatchObject({ count: 2 });
    expect(rate).toMatchObject({ count: 16 });
  });

  it('of a kind go by date, then in the order of the units', () => {
    const open = (id: string, dueOn: string | null) => unit(id, { dueOn, yourTurn: [target(id)] });
    const steps = nextSteps([
      open('whenever', null),
      open('later', '2026-06-01'),
      open('a', '2026-05-01'),
      open('b', '2026-05-01'),
    ]);
    expect(steps.map(({ enrolmentId }) => enrolmentId)).toEqual(['a', 'b', 'later', 'whenever']);
  });

  it('bring the unit that is due first further before another is begun', () => {
    const late = unit('late', { dueOn: '2026-05-01', yourTurn: [target('P1')] });
    const begin = (id: string) => unit(id, { state: 'planned', dueOn: '2027-05-01' });
    expect(nextSteps([begin('a'), begin('b'), begin('c'), begin('d'), late])[0]).toMatchObject({
      enrolmentId: 'late',
      kind: 'evidence',
    });
    expect(kindsOf({ ...late, state: 'planned' })).toEqual(['self_assessment', 'evidence']);
  });

  it('name the action that gives what is missing, and count what the same action gives', () => {
    const knowledge = (id: string) => target(id, { kind: 'knowledge', methods: ['oral_questioning'] });
    const asked = unit('T1', { yourTurn: [knowledge('K1'), knowledge('K2'), target('P1')] });
    expect(nextSteps([asked])).toMatchObject([
      { kind: 'evidence', fix: 'question', targetId: 'K1', count: 2 },
    ]);
  });

  it('hold nothing that somebody else has to do', () => {
    const knowledge = target('K1', { kind: 'knowledge', methods: ['oral_questioning'] });
    const seen = target('A1', { kind: 'attitude', methods: ['third_party_report'] });
    expect(kindsOf(unit('T1', { yourTurn: [knowledge], asked: ['K1'] }))).toEqual([]);
    expect(kindsOf(unit('T1', { yourTurn: [seen], thirdPartyAsked: true }))).toEqual([]);
    expect(kindsOf(unit('T1', { yourTurn: [target('j', { status: 'to_judge' })] }))).toEqual([]);
    const decided = { ...everything, state: 'decided' } as const;
    expect(kindsOf(decided)).toEqual(['expiring', 'words']);
    expect(kindsOf({ ...everything, state: 'signed' }, { ...everything, state: 'withdrawn' })).toEqual([]);
  });

  it('ask for a self-assessment only before a unit is begun, and until all of it is rated', () => {
    expect(kindsOf(unit('T1', { state: 'planned' }))).toEqual(['self_assessment']);
    expect(kindsOf(unit('T1', { state: 'planned', rated: 16 }), unit('T2'))).toEqual([]);
  });
});
