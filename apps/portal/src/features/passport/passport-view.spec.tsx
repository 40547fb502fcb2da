import type { Passport } from '@attest/api-client';
import { jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { api } from '../../shared/http/api';
import { sessionStore } from '../../shared/session/session-store';
import { signedInAs } from '../../testing/build-session';
import { renderInPortal } from '../../testing/render';
import { Attitudes } from './attitudes';
import { FactsBand } from './facts-band';
import { Gaps } from './gaps';
import { KindSwitch, UnitList } from './unit-list';
import { NextStepCard } from './next-step-card';
import { PassportView } from './passport-view';
import { buildPassport, buildUnit } from './testing/build-passport';
import { UnitTable } from './unit-table';

const nothing: ReadonlySet<string> = new Set();
const words = ['passport', 'timeline', 'programme-people'];

beforeEach(() => {
  sessionStore.set(signedInAs('one'));
});

const table = (passport: Passport, marked = nothing, locale: 'zh-TW' | 'en' = 'zh-TW') =>
  renderInPortal(<UnitTable passport={passport} marked={marked} />, { words, locale });
const rowOf = (name: RegExp) => screen.getByRole('row', { name });

describe('the units of a passport', () => {
  it('say what the standard does not list, and what was not assessed when it was signed', async () => {
    await table(
      buildPassport({
        units: [
          buildUnit(
            'T1',
            { indicator: 'cc cn', knowledge: 'cp', skill: null },
            { standing: 'signed', signedOn: '2025-11-21' },
          ),
        ],
      }),
    );
    const cells = within(rowOf(/T1/)).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      '3/4',
      '1/2',
      '簽核時未評量',
      '標準未列',
      '已簽核 2025/11/21',
    ]);
    expect(within(rowOf(/T1/)).getAllByRole('img')[0]).toHaveAccessibleName(
      '4 項中 3 項已涵蓋，1 項沒有證據',
    );
  });

  it('say where each stands, until when and whose turn it is', async () => {
    const enrolment = buildUnit('T1').enrolment!;
    await table(
      buildPassport({
        units: [
          buildUnit('T1', {}, { standing: 'signed', signedOn: '2025-11-21', validUntil: '2028-11-20' }),
          buildUnit('T2', {}, { standing: 'expired', signedOn: '2022-11-21', validUntil: '2025-11-20' }),
          buildUnit('T3', {}, { standing: 'to_sign' }),
          buildUnit('T4', { indicator: 'coo' }, { enrolment: { ...enrolment, dueOn: '2020-03-31' } }),
          buildUnit('T5', {}, { standing: 'not_begun', enrolment: null }),
          buildUnit('T6', {}, { standing: 'not_chosen', enrolment: null }),
        ],
      }),
    );
    const state = (name: RegExp) => within(rowOf(name)).getAllByRole('cell').at(-1)?.textContent;
    expect(state(/T1/)).toBe('已簽核 2025/11/21有效至 2028/11/20');
    expect(state(/T2/)).toBe('證明已過效期2025/11/20 到期，要再次評量');
    expect(state(/T3/)).toBe('待簽核江美玲');
    expect(state(/T4/)).toBe('2 項證據過期陳冠宇，2020/03/31');
    expect(state(/T5/)).toBe('還沒開始還沒登錄');
    expect(state(/T6/)).toBe('未選選修，可以選');
  });

  it('lead to the workspace, the candidate to their own page, and nobody who sees figures only', async () => {
    const link = () => screen.queryByRole('link', { name: '單元 T1' })?.getAttribute('href');
    const units = [buildUnit('T1')];
    await table(buildPassport({ units }));
    expect(link()).toBe('/enrolments/enrolment T1');
  });

  it('lead the candidate to their own page', async () => {
    const own = { id: 'member-one', displayName: '曾雅慧', department: null };
    await table(buildPassport({ candidate: own, units: [buildUnit('T1')] }));
    expect(screen.getByRole('link')).toHaveAttribute('href', '/my-units/enrolment T1');
  });

  it('lead nowhere for who sees figures only', async () => {
    await table(buildPassport({ abilities: { ...buildPassport().abilities, readEvidence: false } }));
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('mark what the chosen piece of evidence shows, wherever it is', async () => {
    const { container } = await table(buildPassport(), new Set(['T1 indicator.2']));
    expect(container.querySelectorAll('.selected')).toHaveLength(1);
    expect(screen.getByText('T1')).toHaveClass('hit');
    expect(screen.getByText('T2')).not.toHaveClass('hit');
  });

  it('stand under the section that they are chosen from', async () => {
    await table(
      buildPassport({
        sections: [
          { id: 'core', name: null, choose: null, needed: 1, missing: 0 },
          { id: 'more', name: '進階', choose: 1, needed: 1, missing: 1 },
        ],
        units: [
          buildUnit('T1'),
          buildUnit('T2', {}, { sectionId: 'more' }),
          buildUnit('T3', {}, { sectionId: 'more' }),
        ],
      }),
      nothing,
      'en',
    );
    expect(screen.getByRole('rowheader', { name: 'Core, 1 units, reached' })).toBeInTheDocument();
    expect(screen.getByRole('rowheader', { name: '進階, 1 of 2 units, 1 to go' })).toBeInTheDocument();
  });
});

describe('what holds for the whole', () => {
  const band = (over: Partial<Passport>) =>
    renderInPortal(<FactsBand passport={buildPassport(over)} />, { words });

  it('is whether the entry requirements are met, and who says so', async () => {
    const checkedBy = { id: 'j', displayName: '江美玲', department: null };
    await band({
      entry: [
        {
          ...{
            requirementId: 'one',
            text: '專科以上',
            result: 'confirmed',
            reason: '畢業證書正本',
            checkedBy,
          },
          ...{ checkedAt: '2025-09-01T02:00:00Z', former: null, takenFrom: null },
        },
        {
          ...{ requirementId: 'two', text: '一年經驗', result: 'open', reason: null, checkedBy: null },
          ...{ checkedAt: null, former: null, takenFrom: null },
        },
      ],
    });
    expect(screen.getByText('入門水準還有 1 項待確認')).toBeInTheDocument();
    expect(screen.getByText('畢業證書正本，江美玲 2025/09/01 確認')).toBeInTheDocument();
  });

  it('is how long signatures are valid, which ends first and which version it is', async () => {
    const signed = (code: string, validUntil: string) =>
      buildUnit(code, {}, { standing: 'signed', signedOn: '2025-11-21', validUntil });
    const { programme } = buildPassport();
    await band({
      programme: { ...programme, newerNumber: 3 },
      units: [signed('T1', '2028-11-20'), signed('T2', '2027-01-29')],
    });
    expect(screen.getByText('簽核效期 3 年')).toBeInTheDocument();
    expect(screen.getByText('最早到期 T2，2027/01/29')).toBeInTheDocument();
    expect(screen.getByText('第 1 版，現行是第 3 版')).toBeInTheDocument();
  });

  it('is each attitude once, by its name, with its state', async () => {
    await renderInPortal(<Attitudes passport={buildPassport()} />, { words });
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('A01正直誠實');
    expect(within(first!).getByRole('img')).toHaveAccessibleName('已涵蓋');
    expect(within(second!).getByRole('img')).toHaveAccessibleName('沒有證據');
  });

  it('is what is missing, in words', async () => {
    const gap = { requirementId: null, unitId: null, sectionId: null, targetId: null, missing: null };
    await renderInPortal(
      <Gaps
        passport={buildPassport({
          gaps: [
            { ...gap, kind: 'entry', requirementId: 'one' },
            { ...gap, kind: 'unit', unitId: 'T2' },
            { ...gap, kind: 'elective', sectionId: 'more', missing: 2 },
            { ...gap, kind: 'attitude', targetId: 'A02' },
          ],
        })}
      />,
      { words },
    );
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '入門水準：1 項待確認',
      '還沒簽核的單元 1 個：T2',
      '選修：再完成 2 個',
      '還沒涵蓋的態度：A02 自我管理',
    ]);
  });
});

describe('on a phone', () => {
  it('begins with what is most urgent and shows one kind', async () => {
    const passport = buildPassport({
      units: [
        buildUnit('T1', { indicator: 'cn' }),
        buildUnit('T7', { indicator: 'co' }),
        buildUnit('T8', { indicator: 'cc' }, { standing: 'to_sign' }),
      ],
    });
    await renderInPortal(<UnitList passport={passport} kind="indicator" marked={nothing} />, { words });
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'T7單元 T71 項證據過期1/2',
      'T8單元 T8待簽核2/2',
      'T1單元 T1進行中1/2',
    ]);
  });

  it('lists attitudes once, and offers each kind with its number', async () => {
    const chosen: string[] = [];
    const passport = buildPassport();
    await renderInPortal(
      <>
        <KindSwitch
          passport={passport}
          kind="attitude"
          onKind={(kind) => {
            chosen.push(kind);
          }}
        />
        <UnitList passport={passport} kind="attitude" marked={nothing} />
      </>,
      { words },
    );
    expect(screen.getByRole('radio', { name: '態度 1/2' })).toBeChecked();
    screen.getByRole('radio', { name: '知識 1/4' }).click();
    expect(chosen).toEqual(['knowledge']);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });

  it('says the next step with a verb, and nothing when there is none', async () => {
    const passport = buildPassport({
      nextStep: { kind: 'expired', unitId: 'T1', count: 2, dueOn: '2026-03-31' },
    });
    const { unmount } = await renderInPortal(<NextStepCard passport={passport} />, { words });
    expect(screen.getByRole('region', { name: '下一步' })).toHaveTextContent('更新 2 項過期的證據');
    expect(screen.getByRole('link', { name: '開啟這個單元' })).toHaveAttribute(
      'href',
      '/enrolments/enrolment T1',
    );
    unmount();
    await renderInPortal(<NextStepCard passport={buildPassport()} />, { words });
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('offers its candidate to upload what is missing at once, with the unit beside it', async () => {
    const nextStep = { kind: 'not_yet' as const, unitId: 'T1', count: 1, dueOn: null };
    const candidate = { id: 'member-one', displayName: '林佳穎', department: null };
    const own = buildPassport({ nextStep, candidate });
    const { unmount } = await renderInPortal(<NextStepCard passport={own} />, { words });
    expect(screen.getByRole('link', { name: '上傳' })).toHaveAttribute(
      'href',
      '/upload?enrolment=enrolment+T1',
    );
    expect(screen.getByRole('link', { name: '看評量人員的說明' })).toHaveAttribute(
      'href',
      '/my-units/enrolment T1',
    );
    unmount();
    const waiting = buildPassport({ candidate, nextStep: { ...nextStep, kind: 'sign' } });
    await renderInPortal(<NextStepCard passport={waiting} />, { words });
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });
});

it('says so while nobody is enrolled on any unit', async () => {
  const units = [buildUnit('T1', {}, { enrolment: null, standing: 'not_begun' })];
  await renderInPortal(<PassportView passport={buildPassport({ units })} />, { words });
  expect(screen.getByText('還沒有任何單元登錄')).toBeInTheDocument();
});

it('shows what was found before while a renewal waits for its assessors', async () => {
  const units = [buildUnit('T1', {}, { enrolment: null, standing: 'not_begun' })];
  await renderInPortal(<PassportView passport={buildPassport({ units, attempt: 2 })} />, { words });
  expect(screen.getByText('單元還在等評量人員決定')).toBeInTheDocument();
  expect(screen.getByText('沒有入門水準的要求')).toBeInTheDocument();
});

describe('an entry requirement', () => {
  const open: Passport['entry'][number] = {
    ...{ requirementId: 'one', text: '專科以上', result: 'open', reason: null, checkedBy: null },
    ...{ checkedAt: null, former: null, takenFrom: null },
  };
  const checking = { ...buildPassport().abilities, checkEntry: true };

  it('is confirmed or waived by who may, and waived only with a reason', async () => {
    const user = userEvent.setup();
    const post = jest.spyOn(api, 'post').mockRejectedValue(new Error('no network'));
    await renderInPortal(<FactsBand passport={buildPassport({ entry: [open], abilities: checking })} />, {
      words,
    });
    await user.click(screen.getByRole('button', { name: '確認或免除' }));
    await user.click(await screen.findByRole('radio', { name: '免除' }));
    await user.click(screen.getByRole('button', { name: '儲存' }));
    expect(screen.getByText('免除要寫理由')).toBeInTheDocument();
    expect(post).not.toHaveBeenCalled();
    await user.type(screen.getByRole('textbox', { name: '免除的理由' }), '有三年經驗');
    await user.click(screen.getByRole('button', { name: '儲存' }));
    expect(post.mock.calls[0]?.[1]).toMatchObject({
      body: { checks: [{ requirementId: 'one', result: 'waived', reason: '有三年經驗' }] },
    });
    post.mockRestore();
  });

  it('is only shown to the others', async () => {
    await renderInPortal(<FactsBand passport={buildPassport({ entry: [open] })} />, { words });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('of a renewal stands with who checked it before, and counts when somebody takes it along', async () => {
    const user = userEvent.setup();
    const post = jest.spyOn(api, 'post').mockReturnValue(new Promise(() => undefined));
    const checkedBy = { id: 'j', displayName: '江美玲', department: null };
    const formerly = (checkId: string, result: 'confirmed' | 'waived', reason: string) => ({
      ...{ checkId, result, reason, checkedBy, checkedAt: '2025-09-01T02:00:00Z' },
    });
    const entry = [
      { ...open, former: formerly('first', 'confirmed', '畢業證書正本') },
      { ...open, requirementId: 'two', text: '一年經驗', former: formerly('second', 'waived', '做了十年') },
    ];
    await renderInPortal(<FactsBand passport={buildPassport({ entry, abilities: checking })} />, { words });
    expect(screen.getByText('待確認。上次：畢業證書正本，江美玲 2025/09/01 確認')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '沿用上次：一年經驗' }));
    await user.click(screen.getByRole('button', { name: '沿用上次的 2 項' }));
    const second = { requirementId: 'two', result: 'waived', takenFromId: 'second' };
    expect(post.mock.calls.map(([, given]) => given)).toMatchObject([
      { body: { checks: [second] } },
      { body: { checks: [{ requirementId: 'one', result: 'confirmed', takenFromId: 'first' }, second] } },
    ]);
    post.mockRestore();
  });

  it('that was taken along says whose check it rests on', async () => {
    const who = (displayName: string) => ({ id: displayName, displayName, department: null });
    const taken = {
      ...{
        ...open,
        result: 'confirmed' as const,
        checkedBy: who('陳冠宇'),
        checkedAt: '2026-09-01T02:00:00Z',
      },
      takenFrom: { checkedBy: who('江美玲'), checkedAt: '2025-09-01T02:00:00Z' },
    };
    await renderInPortal(<FactsBand passport={buildPassport({ entry: [taken] })} />, { words });
    expect(screen.getByText('陳冠宇 2026/09/01 確認（沿用江美玲 2025/09/01 的查核）')).toBeVisible();
  });
});
