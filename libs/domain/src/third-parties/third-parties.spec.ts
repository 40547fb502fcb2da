import { thirdPartyRelationships } from '../methods/third-party';
import { emailDomain, emailStanding, isEmail, sameMailbox } from './email-standing';
import {
  invitationEvents,
  invitationMay,
  invitationStateAt,
  invitationStates,
  invitationTransitions,
} from './invitation-state';
import { MAX_PLAIN_QUESTIONS, minutesFor, questionsFromLines, questionsFromUnit } from './plain-questions';
import { mayRemindAgain, nextReminder, reminderTimes } from './reminders';
import { usualMethodOf } from './usual-method';

const day = 86_400_000;
const at = (text: string) => new Date(text);

describe('the life of an invitation', () => {
  it('leads from every state somewhere, or nowhere for good', () => {
    const ends = invitationStates.filter((state) => Object.keys(invitationTransitions[state]).length === 0);
    expect(ends).toEqual(['declined', 'withdrawn']);
    for (const state of invitationStates) {
      for (const event of invitationEvents) {
        expect(invitationMay(state, event)).toBe(invitationTransitions[state][event] !== undefined);
      }
    }
  });

  it('expires by itself at its end, and only while it waits', () => {
    const end = at('2026-05-10T00:00:00Z');
    const before = new Date(end.getTime() - 1);
    expect(invitationStateAt('opened', end, before)).toBe('opened');
    expect(invitationStateAt('opened', end, end)).toBe('expired');
    expect(invitationStateAt('answered', end, end)).toBe('answered');
    expect(invitationStateAt('proposed', null, end)).toBe('proposed');
  });

  it('takes no answer back: what was answered can be confirmed, and nothing else', () => {
    expect(Object.keys(invitationTransitions.answered)).toEqual(['confirm']);
    expect(invitationMay('expired', 'answer')).toBe(false);
    expect(invitationMay('expired', 'resend')).toBe(true);
  });
});

describe('reminders', () => {
  const sent = at('2026-05-01T08:00:00Z');
  const in14 = new Date(sent.getTime() + 14 * day);

  it('come after half of the time and a day before the end', () => {
    expect(reminderTimes(sent, in14)).toEqual([
      new Date(sent.getTime() + 7 * day),
      new Date(in14.getTime() - day),
    ]);
    expect(nextReminder(sent, in14, sent)).toEqual(new Date(sent.getTime() + 7 * day));
    expect(nextReminder(sent, in14, new Date(sent.getTime() + 7 * day))).toEqual(
      new Date(in14.getTime() - day),
    );
    expect(nextReminder(sent, in14, new Date(in14.getTime() - day))).toBeNull();
  });

  it('are never two within a day', () => {
    for (let days = 1; days <= 60; days += 1) {
      const times = reminderTimes(sent, new Date(sent.getTime() + days * day));
      const gaps = times.slice(1).map((time, index) => time.getTime() - times[index]!.getTime());
      expect(gaps.every((gap) => gap >= day)).toBe(true);
      expect(times[0]!.getTime()).toBeGreaterThan(sent.getTime());
    }
    expect(mayRemindAgain(sent, new Date(sent.getTime() + day - 1))).toBe(false);
    expect(mayRemindAgain(sent, new Date(sent.getTime() + day))).toBe(true);
  });
});

describe('an e-mail address', () => {
  it('says how far it tells who reads it', () => {
    expect(emailStanding('boss@gmail.com', 'a@firm.com.tw')).toBe('free');
    expect(emailStanding('boss@MSA.hinet.net', 'a@firm.com.tw')).toBe('free');
    expect(emailStanding('boss@Firm.com.tw', 'a@firm.com.tw')).toBe('candidates_own');
    expect(emailStanding('buyer@customer.tw', 'a@firm.com.tw')).toBe('own_domain');
    expect(emailStanding('a@gmail.com', 'b@gmail.com')).toBe('free');
    expect(emailDomain('x@Example.ORG.')).toBe('example.org');
  });

  it('is the same mailbox in whatever spelling', () => {
    expect(sameMailbox('Lin.Yi@Gmail.com', 'linyi+work@googlemail.com')).toBe(true);
    expect(sameMailbox('lin.yi@firm.tw', 'linyi@firm.tw')).toBe(false);
    expect(sameMailbox('LIN@firm.tw', 'lin+x@firm.tw')).toBe(true);
    expect(isEmail('lin@firm')).toBe(false);
    expect(isEmail('lin@firm.tw')).toBe(true);
  });
});

describe('plain questions', () => {
  it('name the candidate, and leave out what could prove nothing', () => {
    const lines = [
      {
        text: '就你所見，受評者能不能做到「接待」？',
        targets: [
          { kind: 'indicator' as const, id: 'p1' },
          { kind: 'indicator' as const, id: 'p1' },
          { kind: 'competence_item' as const, id: 'k1' },
          { kind: 'competence_item' as const, id: 'a1' },
          { kind: 'output' as const, id: 'o1' },
        ],
      },
      { text: '說明流程', targets: [{ kind: 'guide_item' as const, id: 'method' }] },
    ];
    expect(questionsFromLines(lines, new Set(['p1', 'a1', 'o1']), '林佳穎')).toEqual([
      { text: '就你所見，林佳穎能不能做到「接待」？', targetIds: ['p1', 'a1', 'o1'], usual: true },
    ]);
  });

  it('come from the elements in either language, and never more than anybody answers', () => {
    const elements = Array.from({ length: 40 }, (_, index) => ({
      id: `e${index}`,
      code: String(index),
      title: `任務${index}`,
      indicators: index === 0 ? [] : [{ id: `p${index}`, code: '', text: '' }],
      outputs: [],
    }));
    const questions = questionsFromUnit({ elements, skills: [], attitudes: [] }, 'Lin', 'en');
    expect(questions).toHaveLength(MAX_PLAIN_QUESTIONS);
    expect(questions[0]).toEqual({
      text: 'From what you have seen, does Lin manage this at work: “任務1”?',
      targetIds: ['p1'],
      usual: true,
    });
    expect(minutesFor(1)).toBe(3);
    expect(minutesFor(8)).toBe(12);
  });
});

describe('plain questions about a unit without a form', () => {
  const unit = {
    elements: [
      {
        ...{ id: 'e1', code: 'T1', title: '接待' },
        indicators: [{ id: 'p1', code: '', text: '' }],
        outputs: [{ id: 'o1', code: 'O1', text: '接待紀錄' }],
      },
    ],
    skills: [{ id: 's1', text: '溝通技能：', items: ['傾聽', '確認'] }],
    attitudes: [{ id: 'a1', text: '正直誠實。', items: [] }],
  };

  it('ask about the work and about conduct, and offer what was made and which skills were used', () => {
    expect(questionsFromUnit(unit, '林佳穎', 'zh-TW')).toEqual([
      { text: '就你所見，林佳穎在工作中能不能做到「接待」？', targetIds: ['p1'], usual: true },
      { text: '就你所見，林佳穎在工作中是不是這樣：「正直誠實」？', targetIds: ['a1'], usual: true },
      { text: '你看過林佳穎做的「接待紀錄」嗎？做得完整、合用嗎？', targetIds: ['o1'], usual: false },
      {
        text: '就你所見，林佳穎在工作中會不會運用「溝通技能：傾聽、確認」？',
        ...{ targetIds: ['s1'], usual: false },
      },
    ]);
  });

  it('are asked in English too', () => {
    const [, attitude] = questionsFromUnit(unit, 'Lin', 'en');
    expect(attitude?.text).toBe('From what you have seen, is Lin like this at work: “正直誠實”?');
  });
});

describe('as what answers count', () => {
  it('is feedback from whom the work is for, and a report from who works with the candidate', () => {
    expect(thirdPartyRelationships.filter((one) => usualMethodOf(one) === 'stakeholder_feedback')).toEqual([
      'customer',
      'supplier',
      'partner',
    ]);
    expect(usualMethodOf('supervisor')).toBe('third_party_report');
  });
});
