import { newQuestion, newQuestioning, problemsOf, questioningOf } from './questioning-draft';

const now = new Date('2026-03-12T17:05:00');

describe('a session of questions', () => {
  it('starts now, with one question about the indicator it was opened from', () => {
    const draft = newQuestioning(now, '口頭提問', ['3.2']);
    expect(draft).toMatchObject({ day: '2026-03-12', time: '17:05' });
    expect(draft.questions.map((question) => question.targetIds)).toEqual([['3.2']]);
  });

  it('says what each question still needs', () => {
    const draft = newQuestioning(now, ' ', []);
    const key = draft.questions[0]!.key;
    expect(problemsOf(draft, now)).toEqual({
      title: true,
      future: false,
      questions: { [key]: ['question', 'targets', 'answer', 'verdict'] },
      count: 5,
    });
    expect(problemsOf({ ...draft, day: '2026-03-13' }, now).future).toBe(true);
  });

  it('sends what was written and leaves out what was left empty', () => {
    const draft = {
      ...newQuestioning(now, '簡報與協商', ['3.2']),
      questions: [
        {
          ...newQuestion(['3.2', 'CE01']),
          question: ' 你會先說哪三件事？ ',
          answer: '先說怎麼解決。',
          verdict: 'not_yet' as const,
          competenceItemIds: ['K2'],
        },
      ],
    };
    expect(questioningOf(draft)).toEqual({
      title: '簡報與協商',
      occurredAt: now.toISOString(),
      questions: [
        {
          question: '你會先說哪三件事？',
          answer: '先說怎麼解決。',
          targetIds: ['3.2', 'CE01'],
          competenceItemIds: ['K2'],
          verdict: 'not_yet',
        },
      ],
    });
  });
});
