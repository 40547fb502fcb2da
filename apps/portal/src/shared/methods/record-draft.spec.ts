import type { ToolLine } from '@attest/api-client';
import {
  methods,
  type OralQuestioningDetail,
  type PriorLearningDetail,
  type SimulationDetail,
} from '@attest/domain';
import { createClock } from '../../base/clock/clock';
import { methodParts } from './parts-table';
import type { TypedParts } from './method-parts';
import type { RecordDraft } from './form-drafts';
import { newRecord, problemsOf, recordOf, targetsOfDraft } from './record-draft';

const clock = createClock('Asia/Taipei', () => new Date('2026-03-12T17:05:00+08:00'));
const indicator = '0b9e8d3c-0000-7000-8000-000000000001';
const other = '0b9e8d3c-0000-7000-8000-000000000002';
const line: ToolLine = {
  id: 'line',
  elementId: null,
  text: '主動招呼客戶',
  hint: '',
  expected: '微笑並報上姓名',
  targets: [{ kind: 'indicator', id: indicator }],
};

/** A draft of the method as it starts, as the form would have it. */
const started = (method: keyof typeof methodParts, targetIds: readonly string[] = [], lines = [line]) =>
  methodParts[method].use((parts) => {
    const draft = newRecord(parts, clock, '名稱', { lines, targetIds, today: '2026-03-12' }, 'tool-version');
    return { problems: problemsOf(parts, draft, clock), targets: targetsOfDraft(parts, draft), draft };
  });

const simulation = (over: Partial<RecordDraft<SimulationDetail>> = {}): RecordDraft<SimulationDetail> => ({
  title: '模擬退貨',
  day: '2026-03-12',
  time: '16:00',
  place: ' 教室 ',
  context: '',
  duration: '20',
  narrative: '',
  detail: {
    version: 1,
    scenario: '客戶要求退貨',
    simulated: '客戶由評量人員扮演',
    deviations: '',
    equipment: null,
    assessorRole: 'role_player',
    roleNote: null,
    checklist: [{ line: line.text, seen: true, targetIds: [indicator] }],
  },
  targetIds: [],
  judge: 'now',
  marks: {
    [indicator]: { verdict: 'satisfactory', remark: ' 沉著 ' },
    [other]: { verdict: null, remark: '' },
  },
  counts: { valid: null, authentic: null, current: null },
  toolVersionId: 'tool-version',
  ...over,
});
const simulating: Pick<TypedParts<SimulationDetail>, 'targets' | 'method'> = {
  targets: 'all',
  method: methods.simulation,
};

describe('evidence of a simulation', () => {
  it('starts with the lines of the checklist in use, none of them seen', () => {
    const { draft, problems } = started('simulation');
    expect(JSON.stringify(draft.detail)).toContain('"seen":false');
    expect(draft.toolVersionId).toBe('tool-version');
    expect(problems.common).toEqual(['targets']);
    expect(problems.detail.map(({ path }) => path)).toEqual(['scenario', 'simulated', 'assessorRole']);
  });

  it('sends what was judged and said, without what was left empty', () => {
    expect(problemsOf(simulating, simulation(), clock).count).toBe(0);
    expect(recordOf(simulating, simulation(), clock)).toEqual({
      method: 'simulation',
      title: '模擬退貨',
      occurredAt: '2026-03-12T08:00:00.000Z',
      place: '教室',
      durationMinutes: 20,
      detail: { ...simulation().detail, deviations: null },
      judgements: [{ targetId: indicator, verdict: 'satisfactory', remark: '沉著' }],
      toolVersionId: 'tool-version',
    });
  });

  it('names what is wrong with the common fields', () => {
    expect(
      problemsOf(simulating, simulation({ title: ' ', day: '2026-03-13', duration: '0', marks: {} }), clock)
        .common,
    ).toEqual(['title', 'future', 'duration', 'targets']);
  });
});

const prior = (over: Partial<RecordDraft<PriorLearningDetail>> = {}): RecordDraft<PriorLearningDetail> => ({
  ...simulation(),
  detail: {
    version: 1,
    items: [
      {
        kind: 'qualification',
        title: '乙級技術士',
        issuer: '勞動部',
        startedOn: null,
        endedOn: '2024-06-30',
        validUntil: null,
        certificateNumber: null,
        verification: 'register_looked_up',
        verificationNote: null,
      },
    ],
    reason: '術科涵蓋',
  },
  targetIds: [indicator],
  judge: 'later',
  marks: {},
  toolVersionId: null,
  ...over,
});
const recognising: Pick<TypedParts<PriorLearningDetail>, 'targets' | 'method'> = {
  targets: 'chosen',
  method: methods.prior_learning,
};

describe('evidence that nobody witnessed', () => {
  it('is kept to be judged later, or judged with what makes it count', () => {
    expect(recordOf(recognising, prior(), clock)).toMatchObject({ targetIds: [indicator] });
    expect(recordOf(recognising, prior(), clock)).not.toHaveProperty('judgements');
    expect(problemsOf(recognising, prior({ judge: 'now' }), clock).common).toEqual(['verdicts']);
    const judged = prior({ judge: 'now', marks: { [indicator]: { verdict: 'satisfactory', remark: '' } } });
    expect(problemsOf(recognising, judged, clock).common).toEqual(['counts']);
    const counted = { ...judged, counts: { valid: true, authentic: true, current: false } };
    expect(problemsOf(recognising, counted, clock).count).toBe(0);
    expect(recordOf(recognising, counted, clock)).toMatchObject({
      judgements: [{ targetId: indicator, verdict: 'satisfactory' }],
      marks: { valid: true, authentic: true, current: false },
    });
    const refused = prior({ judge: 'now', marks: { [indicator]: { verdict: 'not_yet', remark: '' } } });
    expect(problemsOf(recognising, refused, clock).count).toBe(0);
  });
});

describe('a form that starts from its tool', () => {
  it('asks the questions about the indicator it was opened from, with their model answers', () => {
    const { draft, targets } = started('oral_questioning', [indicator]);
    expect(JSON.stringify(draft.detail)).toContain('微笑並報上姓名');
    expect(targets).toEqual([indicator]);
    expect(started('oral_questioning', [other], []).targets).toEqual([other]);
  });

  it('takes a paper and a third-party form whole', () => {
    expect(started('written_questioning').targets).toEqual([indicator]);
    expect(started('third_party_report').targets).toEqual([indicator]);
    expect(JSON.stringify(started('stakeholder_feedback').draft.detail)).toContain(line.text);
  });
});

describe('a question about knowledge', () => {
  const knowledge = '0b9e8d3c-0000-7000-8000-000000000003';
  const asking: Pick<TypedParts<OralQuestioningDetail>, 'targets' | 'method'> = {
    targets: 'detail',
    method: methods.oral_questioning,
  };
  const question = {
    ...{ question: '變更怎麼管理？', expectedAnswer: null, answer: '先評估影響。', remark: null },
    ...{ targetIds: [knowledge], competenceItemIds: [], verdict: 'satisfactory' as const },
  };
  const asked = (
    over: Partial<RecordDraft<OralQuestioningDetail>> = {},
  ): RecordDraft<OralQuestioningDetail> => ({
    ...simulation(),
    detail: { version: 1, mode: 'in_person', questions: [question] },
    marks: {},
    ...over,
  });

  it('is kept without any indicator, as one about the whole item', () => {
    expect(problemsOf(asking, asked(), clock).count).toBe(0);
    const body = recordOf(asking, asked(), clock);
    expect(body).toMatchObject({ detail: { questions: [{ targetIds: [knowledge] }] } });
    expect(body).not.toHaveProperty('parts');
  });

  it('names the parts that were answered, of what it is about', () => {
    const shown = { verdict: null, remark: '', parts: [0, 2] };
    expect(recordOf(asking, asked({ marks: { [knowledge]: shown, [other]: shown } }), clock)).toMatchObject({
      parts: [{ targetId: knowledge, parts: [0, 2] }],
    });
    expect(
      recordOf(asking, asked({ marks: { [knowledge]: { ...shown, parts: null } } }), clock),
    ).not.toHaveProperty('parts');
  });

  it('starts from the questions of the set that are tied to the item it was opened from', () => {
    const tied: ToolLine = {
      ...line,
      targets: [{ kind: 'competence_item', id: knowledge }, ...line.targets],
    };
    expect(started('oral_questioning', [knowledge], [tied]).targets).toEqual([knowledge, indicator]);
    expect(started('oral_questioning', [knowledge], []).targets).toEqual([knowledge]);
  });

  it('knows what a draft of an earlier form names in a list of its own, also before it is whole', () => {
    const { targetIds, ...rest } = question;
    const earlier = { ...rest, targetIds: [indicator], competenceItemIds: targetIds, answer: null };
    const draft = asked({ detail: { version: 1, mode: null, questions: [earlier] } });
    expect(new Set(targetsOfDraft(asking, draft))).toEqual(new Set([indicator, knowledge]));
  });
});
