import { createClock } from '../../../base/clock/clock';
import { problemsOf } from '../record-draft';
import {
  changedFor,
  draftFor,
  joined,
  judgedCount,
  newObservation,
  observationBody,
  readObservation,
  seenAs,
} from './observation-draft';
import { observation } from './parts';

const clock = createClock('Asia/Taipei', () => new Date('2026-03-11T14:20:00+08:00'));
const draft = newObservation(clock, '3月11日現場觀察');
const problems = (of: typeof draft) => problemsOf(observation, of, clock).common;
const target = '0b9e8d3c-0000-7000-8000-000000000001';
const satisfactory = { verdict: 'satisfactory' as const, remark: '' };

describe('an observation while it is being written', () => {
  it('starts now, with a title and nothing judged', () => {
    expect(draft).toMatchObject({ day: '2026-03-11', time: '14:20', title: '3月11日現場觀察' });
    expect(judgedCount(draft)).toBe(0);
  });

  it('cannot be saved before something is judged, nor without a title, nor in the future', () => {
    expect(problems(draft)).toEqual(['targets']);
    const marked = { ...draft, marks: { '3.1': satisfactory } };
    expect(problems(marked)).toEqual([]);
    expect(problems({ ...marked, title: '  ' })).toEqual(['title']);
    expect(problems({ ...marked, time: '14:24' })).toEqual([]);
    expect(problems({ ...marked, time: '14:26' })).toEqual(['future']);
    expect(problems({ ...marked, duration: '半小時' })).toEqual(['duration']);
  });

  it('sends only what was judged, and leaves out what was left empty', () => {
    const body = observationBody(
      {
        ...draft,
        place: ' 鴻昇精密 會議室 B ',
        duration: '25',
        detail: { ...draft.detail, othersPresent: ' 一位客戶 ' },
        marks: {
          '3.1': { verdict: 'satisfactory', remark: '' },
          '3.2': { verdict: 'not_yet', remark: ' 漏了備援線路 ' },
          '3.3': { verdict: null, remark: '先記著' },
        },
      },
      clock,
    );
    expect(body).toEqual({
      method: 'direct_observation',
      title: '3月11日現場觀察',
      occurredAt: '2026-03-11T06:20:00.000Z',
      place: '鴻昇精密 會議室 B',
      durationMinutes: 25,
      detail: {
        ...{ version: 1, setting: 'workplace', occasion: null, conditions: null },
        ...{ othersPresent: '一位客戶', checklist: [] },
      },
      judgements: [
        { targetId: '3.1', verdict: 'satisfactory' },
        { targetId: '3.2', verdict: 'not_yet', remark: '漏了備援線路' },
      ],
    });
  });

  it('opens what a device kept before a field was known, or in another place', () => {
    const { others: _others, detail, counts: _counts, judge: _judge, targetIds: _targets, ...older } = draft;
    const marks = { '3.1': satisfactory };
    const checklist = [{ line: '打招呼', seen: true, targetIds: [target] }];
    const kept = readObservation({ ...older, marks, setting: 'simulated', conditions: '', checklist });
    expect(kept).toEqual({
      ...draft,
      marks,
      detail: { ...detail, setting: 'simulated', conditions: '', checklist },
    });
    expect(kept && observationBody(kept, clock)).toMatchObject({
      detail: { setting: 'simulated', checklist },
      judgements: [{ targetId: '3.1', verdict: 'satisfactory' }],
    });
    expect(readObservation({ ...older, marks })?.detail.setting).toBe('workplace');
    expect(readObservation({ words: 'of another form' })).toBeUndefined();
  });
});

describe('a session with several candidates', () => {
  const alone = {
    ...draft,
    marks: { '3.1': satisfactory },
    narrative: '林佳穎先開口',
    detail: { ...draft.detail, checklist: [{ line: '打招呼', seen: true, targetIds: [target] }] },
  };
  const session = joined(alone, [
    { enrolmentId: 'b', name: '周思妤' },
    { enrolmentId: 'c', name: '鄭志宏' },
  ]);

  it('shares what, when and where, and starts everybody with nothing judged', () => {
    const own = seenAs(session, 'b');
    expect([judgedCount(own), own.narrative, own.detail.checklist[0]?.seen]).toEqual([0, '', false]);
    const moved = changedFor(session, 'b', { ...own, place: '門市', marks: { '3.2': satisfactory } });
    expect(seenAs(moved, null)).toMatchObject({
      place: '門市',
      marks: alone.marks,
      narrative: alone.narrative,
    });
    expect(seenAs(moved, 'b').marks).toEqual({ '3.2': satisfactory });
    expect(seenAs(moved, 'c')).toMatchObject({ place: '門市', marks: {} });
  });

  it("sends each candidate's own, with nothing of the others but the id of the session", () => {
    const marked = changedFor(session, 'b', { ...seenAs(session, 'b'), marks: { '3.2': satisfactory } });
    const [first, second] = [
      observationBody(draftFor(marked, null), clock),
      observationBody(draftFor(marked, 'b'), clock),
    ];
    expect(first?.occasionId).toBe(second?.occasionId);
    expect(first?.occasionId).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.stringify(second)).not.toContain('林佳穎');
    expect([first?.judgements, second?.judgements]).toEqual([
      [{ targetId: '3.1', verdict: 'satisfactory' }],
      [{ targetId: '3.2', verdict: 'satisfactory' }],
    ]);
    expect(draftFor(marked, 'b').others).toEqual([]);
  });

  it('is one observation again when the others leave', () => {
    const left = joined(session, []);
    expect([left.occasionId, left.marks]).toEqual([null, alone.marks]);
    expect(joined(session, [{ enrolmentId: 'c', name: '鄭志宏' }]).occasionId).toBe(session.occasionId);
  });
});
