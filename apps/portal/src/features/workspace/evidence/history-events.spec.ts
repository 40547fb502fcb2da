import { buildEvidence, buildJudgement } from '../testing/builders';
import { historyEvents } from './history-events';

describe('the history of an indicator', () => {
  it('tells each judgement that replaced another, newest first', () => {
    const first = buildJudgement({ id: 'a', verdict: 'not_yet', judgedAt: '2026-03-01T00:00:00Z' });
    const second = buildJudgement({ id: 'b', verdict: 'not_seen', judgedAt: '2026-03-05T00:00:00Z' });
    const third = buildJudgement({ id: 'c', verdict: 'satisfactory', judgedAt: '2026-03-06T00:00:00Z' });
    const events = historyEvents(
      [buildEvidence({ id: 'piece', claims: { '3.2': third }, history: [second, first] })],
      '3.2',
    );
    expect(events.map(({ id, verdict, replaced }) => [id, verdict, replaced])).toEqual([
      ['c', 'satisfactory', 'not_seen'],
      ['b', 'not_seen', 'not_yet'],
    ]);
  });

  it('has nothing to tell about a first judgement', () => {
    const piece = buildEvidence({ id: 'piece', claims: { '3.2': buildJudgement() } });
    expect(historyEvents([piece], '3.2')).toEqual([]);
  });
});
