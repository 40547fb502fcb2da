import type { CaseRow, EvidenceView } from '@attest/api-client';
import { screen, within } from '@testing-library/react';
import { claim, evidenceView } from '../../testing/build-evidence';
import { renderInPortal } from '../../testing/render';
import { RowPiece } from './row-piece';

const show = (
  status: CaseRow['status'],
  verdict: 'satisfactory' | 'not_seen',
  questions: EvidenceView['current']['questions'] = [],
) => {
  const piece = evidenceView({ claims: [claim('3.1', verdict)] });
  return renderInPortal(
    <RowPiece
      enrolmentId="enrolment"
      piece={{ ...piece, current: { ...piece.current, questions } }}
      targetId="3.1"
      status={status}
      targets={[]}
      marks={[]}
      url={{ row: '3.1', piece: null, mark: null, openRow: () => undefined, openPiece: () => undefined }}
    />,
    { words: ['sign-offs'] },
  );
};

describe('the evidence behind a row of the case', () => {
  it('says of sufficiency what the workspace says: met where the indicator is covered', async () => {
    await show('covered', 'satisfactory');
    const rules = within(await screen.findByRole('list', { name: '證據規則' }));
    const sufficient = rules.getByText('充分').closest('li');
    expect(within(sufficient ?? document.body).getByLabelText('符合')).toBeVisible();
    expect(rules.queryByLabelText('還沒判斷')).toBeNull();
  });

  it('shows the questions that were about it, also where it is an item of knowledge', async () => {
    const asked = (question: string, targetIds: string[], competenceItemIds: string[]) => ({
      ...{ question, expectedAnswer: null, answer: '如此。', targetIds, competenceItemIds, remark: null },
      verdict: 'satisfactory' as const,
    });
    await show('covered', 'satisfactory', [
      asked('知識？', [], ['3.1']),
      asked('指標？', ['3.1'], []),
      asked('其他？', ['3.2'], ['K02']),
    ]);
    expect(await screen.findByText('知識？')).toBeVisible();
    expect(screen.getByText('指標？')).toBeVisible();
    expect(screen.queryByText('其他？')).toBeNull();
  });

  it('does not call «not yet» what was not seen', async () => {
    await show('partly', 'not_seen');
    expect(await screen.findByText('這次沒看到')).toBeVisible();
    expect(screen.queryByRole('list', { name: '證據規則' })).toBeNull();
  });
});
