import { locales, mailDeliveries, notificationKinds, notificationTopics } from '../vocabulary';
import { afterQuiet, isQuiet, nextAt } from './mail-times';
import {
  defaultDeliveries,
  defaultPreferences,
  deliveriesOf,
  linkOf,
  notificationRules,
  topicsOf,
} from './notifications';
import { notificationText, spokenCode } from './words';

describe('who is told of what', () => {
  it('makes every kind from some event, and has words for it in both languages', () => {
    expect([...new Set(notificationRules.map(({ kind }) => kind))].sort()).toEqual(
      [...notificationKinds].sort(),
    );
    for (const { kind, to } of notificationRules) {
      for (const locale of locales) {
        const facts = {
          kind,
          party: to,
          actor: '林佳穎',
          candidate: '周思妤',
          unit: '門市服務',
          file: '發票.pdf',
          thirdParty: '陳美玲',
        };
        const text = notificationText({ ...facts, target: '1.2', targetCount: 1 }, locale);
        expect([kind, text]).toEqual([kind, expect.stringMatching(/\S/)]);
        expect(text).not.toMatch(/undefined|null|。$|\.$|^\s|\s$/);
        const unnamed = notificationText(
          {
            ...facts,
            actor: null,
            candidate: null,
            target: null,
            targetCount: 0,
            file: null,
            thirdParty: null,
          },
          locale,
        );
        expect(unnamed).not.toMatch(/undefined|null|：$/);
        const foreign = locale === 'en' ? /[\u3000-\u303F\uFF00-\uFFEF«»"]/u : /[“”«»"]/u;
        expect([text, unnamed].filter((said) => foreign.test(said))).toEqual([]);
      }
    }
  });

  it('speaks to each in their own words', () => {
    const facts = {
      ...{ actor: '王主管', candidate: '周思妤', unit: null },
      ...{ target: null, targetCount: 0, file: null, thirdParty: null },
    };
    const say = (party: 'candidate' | 'assessor') =>
      notificationText({ ...facts, kind: 'unit_signed', party }, 'zh-TW');
    expect([say('candidate'), say('assessor')]).toEqual([
      '王主管簽核了你的職能單元',
      '王主管簽核了周思妤的職能單元',
    ]);
    const many = notificationText(
      { ...facts, kind: 'evidence_judged', party: 'candidate', target: '1.2', targetCount: 3 },
      'zh-TW',
    );
    expect(many).toBe('王主管判定了你的證據：1.2 等 3 項');
    const assigned = { ...facts, kind: 'programme_assigned', party: 'candidate', units: 10 } as const;
    expect(notificationText({ ...assigned, programme: '系統整合工程人員' }, 'zh-TW')).toBe(
      '你被指派到學程「系統整合工程人員」，10 個單元',
    );
    expect([spokenCode('CE02', 'zh-TW'), spokenCode('CE02', 'en'), spokenCode('1.2', 'en')]).toEqual([
      '關鍵證據 2',
      'critical evidence 2',
      '1.2',
    ]);
  });

  it('names a file as it was named, letter for letter', () => {
    const facts = {
      ...({ kind: 'file_refused', party: 'uploader', actor: null, candidate: null, unit: null } as const),
      ...{ target: null, targetCount: 0, thirdParty: null },
    };
    const say = (file: string | null) =>
      locales.map((locale) => notificationText({ ...facts, file }, locale));
    expect(say('客戶： <b>$&</b>.pdf')).toEqual([
      '你上傳的「客戶： <b>$&</b>.pdf」未通過掃毒，已移除；請先檢查你的裝置',
      '“客戶： <b>$&</b>.pdf”, which you uploaded, did not pass the virus scan and was removed; check your device',
    ]);
    expect(say(null)).toEqual([
      '你上傳的檔案未通過掃毒，已移除；請先檢查你的裝置',
      'A file you uploaded did not pass the virus scan and was removed; check your device',
    ]);
  });

  const place = { enrolmentId: 'e', targetId: 't', evidenceId: 'v', threadId: null } as const;

  it('leads each to their own page', () => {
    expect(linkOf({ ...place, kind: 'evidence_submitted', party: 'assessor' })).toBe(
      '/enrolments/e?target=t&evidence=v',
    );
    expect(linkOf({ ...place, kind: 'feedback_given', party: 'candidate', threadId: 'm' })).toBe(
      '/my-units/e?target=t&thread=m',
    );
    expect(linkOf({ ...place, kind: 'ready_to_sign', party: 'supervisor' })).toBe('/sign-offs/e');
    const given = { ...place, kind: 'programme_people_given', programmeEnrolmentId: 'p' } as const;
    expect(linkOf({ ...given, party: 'supervisor', people: 8 })).toBe('/sign-offs');
    expect(linkOf({ ...given, party: 'assessor', people: 1 })).toBe('/passports/p');
    expect(linkOf({ ...place, kind: 'file_refused', party: 'uploader', enrolmentId: null })).toBe(
      '/my-evidence',
    );
  });

  it('offers the topics that can concern somebody', () => {
    expect(topicsOf(['candidate', 'assessor', 'supervisor', 'author', 'verifier'])).toEqual(
      notificationTopics.filter((topic) => topic !== 'record'),
    );
    expect(topicsOf(['auditor'])).toContain('record');
    expect(linkOf({ ...place, kind: 'record_damaged', party: 'admin', enrolmentId: null })).toBe('/audit');
  });

  it('takes what is not set, or not known any more, as for everybody', () => {
    expect(Object.keys(defaultDeliveries).sort()).toEqual([...notificationTopics].sort());
    expect(deliveriesOf({ evidence: 'off', judgements: 'sometimes', gone: 'off' })).toEqual({
      ...defaultDeliveries,
      evidence: 'off',
    });
    for (const delivery of Object.values(defaultPreferences.deliveries))
      expect(mailDeliveries).toContain(delivery);
  });
});

describe('when an e-mail goes out', () => {
  const taipei = 'Asia/Taipei';
  const night = { from: '21:00', to: '07:30' };

  it('waits for the end of the quiet hours, over midnight too', () => {
    const at = (text: string) => new Date(text);
    expect(isQuiet(night, at('2026-03-02T20:59:00+08:00'), taipei)).toBe(false);
    expect(isQuiet(night, at('2026-03-02T21:00:00+08:00'), taipei)).toBe(true);
    expect(isQuiet(night, at('2026-03-03T07:30:00+08:00'), taipei)).toBe(false);
    expect(afterQuiet(night, at('2026-03-02T23:10:00+08:00'), taipei)).toEqual(
      at('2026-03-03T07:30:00+08:00'),
    );
    expect(afterQuiet(night, at('2026-03-03T01:10:00+08:00'), taipei)).toEqual(
      at('2026-03-03T07:30:00+08:00'),
    );
    expect(afterQuiet(night, at('2026-03-03T12:00:00+08:00'), taipei)).toEqual(
      at('2026-03-03T12:00:00+08:00'),
    );
    expect(afterQuiet(null, at('2026-03-03T01:10:00+08:00'), taipei)).toEqual(
      at('2026-03-03T01:10:00+08:00'),
    );
    const lunch = { from: '12:00', to: '13:30' };
    expect(isQuiet(lunch, at('2026-03-03T12:30:00+08:00'), taipei)).toBe(true);
    expect(isQuiet(lunch, at('2026-03-03T01:00:00+08:00'), taipei)).toBe(false);
  });

  it('finds the next time of day where the clocks change', () => {
    const berlin = 'Europe/Berlin';
    expect(nextAt('08:00', new Date('2026-03-28T12:00:00Z'), berlin)).toEqual(
      new Date('2026-03-29T06:00:00Z'),
    );
    expect(nextAt('08:00', new Date('2026-10-24T12:00:00Z'), berlin)).toEqual(
      new Date('2026-10-25T07:00:00Z'),
    );
    expect(nextAt('08:00', new Date('2026-12-31T23:59:00Z'), 'UTC')).toEqual(
      new Date('2027-01-01T08:00:00Z'),
    );
  });
});
