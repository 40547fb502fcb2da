import type { Coverage, TargetState } from '@attest/api-client';
import { notRequired, type TargetKind } from '@attest/domain';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildEnrolment, buildWholeEnrolment } from '../../testing/build-enrolment';
import { renderInPortal } from '../../testing/render';
import { UnitTargets } from './unit-targets';

const target = (kind: TargetKind, code: string, over: Partial<TargetState> = {}): TargetState => ({
  ...{
    targetId: code,
    kind,
    code,
    text: `做到 ${code}`,
    elementCode: null,
    elementCodes: [],
    parts: [],
    position: 0,
  },
  ...{ status: 'none', required: true, through: false, evidenceCount: 0, expiresOn: null },
  reasons: [{ rule: 'none' }],
  ...over,
});
const rules: Coverage['rules'] = {
  ...{ indicator: notRequired, criticalEvidence: notRequired, skill: notRequired, output: notRequired },
  knowledge: { ...notRequired, methodsAnyOf: ['oral_questioning'] },
  attitude: notRequired,
};
const coverage = (over: Partial<Coverage> = {}): Coverage => ({
  ...{ enrolmentId: 'enrolment', ruleVersion: 1, rules, targetRules: [], warnDays: 30 },
  ...{ attitudesByProgramme: false, asksQuestions: true, decidable: false, requiredMissing: 4 },
  ...{ indicatorsCovered: 2, indicatorsTotal: 2, criticalCovered: 1, criticalTotal: 1, toJudge: 0 },
  ...{ indicatorStrip: 'cc', criticalStrip: 'c', outputStrip: 'n', knowledgeStrip: 'nn', skillStrip: 'N' },
  attitudeStrip: 'n',
  targets: [
    ...['1.1', '1.2'].map((code) => target('indicator', code, { status: 'covered', reasons: [] })),
    target('critical_evidence', 'CE01', { status: 'covered', reasons: [] }),
    target('output', 'O1.1'),
    target('knowledge', 'K01'),
    target('knowledge', 'K02', { reasons: [{ rule: 'none' }, { rule: 'through' }] }),
    target('skill', 'S01', { status: 'covered', through: true, reasons: [] }),
    target('attitude', 'A01', { required: false }),
  ],
  ...over,
});

const show = (given: Coverage, over: { opened?: boolean; target?: string | null; listed?: boolean } = {}) =>
  renderInPortal(
    <UnitTargets
      coverage={given}
      shown={given.targets}
      enrolment={over.listed === false ? buildEnrolment() : buildWholeEnrolment()}
      evidence={[]}
      threads={[]}
      opened={over.opened ?? false}
      target={over.target ?? null}
      asks={false}
    />,
    { words: ['my-units', 'terms', 'conversation'] },
  );
const rowOf = (code: string) => within(screen.getByText(code).closest('li') ?? document.body);

describe('what a candidate sees of outputs, knowledge, skills and attitudes', () => {
  it('is one line a kind below the work, with how much is covered', async () => {
    await show(coverage());
    const group = within(await screen.findByRole('region', { name: '知識、技能、態度與產出' }));
    expect(group.getByText('產出').closest('summary')).toHaveTextContent('產出0/1');
    expect(group.getByText('技能').closest('summary')).toHaveTextContent('技能1/1');
    expect(screen.queryByText('K01')).toBeNull();
    await userEvent.click(group.getByText('知識'));
    expect(await screen.findByText('K01')).toBeInTheDocument();
    expect(rowOf('K01').getByText(/^細項：變更管理.合約管理$/)).toBeInTheDocument();
  });

  it('says what each waits for, with the one thing that helps, and nothing where nothing has to be done', async () => {
    await show(coverage(), { opened: true });
    await screen.findByText('O1.1');
    expect(rowOf('O1.1').getByRole('link', { name: '上傳，O1.1 的證據' })).toBeInTheDocument();
    expect(rowOf('K01').getByRole('link', { name: 'K01，請評量人員提問' })).toHaveAttribute(
      'href',
      '/my-units/enrolment?target=K01&ask=1',
    );
    expect(rowOf('K02').getByText('工作任務 一的行為指標都達成後就算數，不必另交證據')).toBeInTheDocument();
    expect(rowOf('K02').queryByRole('link')).toBeNull();
    expect(rowOf('S01').getByText('已涵蓋，經由工作任務 一的行為指標達成')).toBeInTheDocument();
    // Informative: said, and nothing to do.
    expect(rowOf('A01').getByText('參考，不影響判定')).toBeInTheDocument();
    expect(rowOf('A01').queryByRole('link')).toBeNull();
  });

  it('opens the kind of what the reader came for', async () => {
    await show(coverage(), { target: 'A01' });
    expect(await screen.findByText('A01')).toBeInTheDocument();
    expect(screen.queryByText('K01')).toBeNull();
  });

  it('says of a unit that was signed before that they were not assessed, and nothing where none is listed', async () => {
    const work = coverage().targets.slice(0, 3);
    const { unmount } = await show(coverage({ targets: work }));
    expect(await screen.findByText('簽核時未評量')).toBeInTheDocument();
    unmount();
    await show(coverage({ targets: work }), { listed: false });
    await screen.findByText('1.1');
    expect(screen.queryByText('知識、技能、態度與產出')).toBeNull();
  });
});
