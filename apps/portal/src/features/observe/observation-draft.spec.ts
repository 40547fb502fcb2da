import { judged, newDraft, observationOf, problemsOf } from './observation-draft';

const now = new Date('2026-03-11T14:20:00');
const draft = newDraft(now, '3月11日現場觀察');

describe('an observation while it is being written', () => {
  it('starts now, with a title and nothing judged', () => {
    expect(draft).toMatchObject({ day: '2026-03-11', time: '14:20', title: '3月11日現場觀察' });
    expect(judged(draft)).toBe(0);
  });

  it('cannot be saved before something is judged, nor without a title, nor in the future', () => {
    expect(problemsOf(draft, now)).toEqual(['nothing']);
    const marked = { ...draft, marks: { '3.1': { verdict: 'satisfactory' as const, remark: '' } } };
    expect(problemsOf(marked, now)).toEqual([]);
    expect(problemsOf({ ...marked, title: '  ' }, now)).toEqual(['title']);
    expect(problemsOf({ ...marked, time: '14:24' }, now)).toEqual([]);
    expect(problemsOf({ ...marked, time: '14:26' }, now)).toEqual(['future']);
    expect(problemsOf({ ...marked, duration: '半小時' }, now)).toEqual(['duration']);
  });

  it('sends only what was judged, and leaves out what was left empty', () => {
    const body = observationOf({
      ...draft,
      place: ' 鴻昇精密 會議室 B ',
      duration: '25',
      marks: {
        '3.1': { verdict: 'satisfactory', remark: '' },
        '3.2': { verdict: 'not_yet', remark: ' 漏了備援線路 ' },
        '3.3': { verdict: null, remark: '先記著' },
      },
    });
    expect(body).toEqual({
      title: '3月11日現場觀察',
      occurredAt: now.toISOString(),
      place: '鴻昇精密 會議室 B',
      durationMinutes: 25,
      judgements: [
        { targetId: '3.1', verdict: 'satisfactory' },
        { targetId: '3.2', verdict: 'not_yet', remark: '漏了備援線路' },
      ],
    });
  });
});
