import { fireEvent, screen } from '@testing-library/react';
import { patched } from '../../../base/change/change';
import { renderInPortal } from '../../../testing/render';
import type { JudgementDraft } from './judgement-draft';
import { Means } from './means';

const draft: JudgementDraft = { verdict: 'satisfactory', marks: { authentic: true }, remark: '' };

it('shows what stands on the record as given, and lets only more be said', async () => {
  const changes: JudgementDraft[] = [];
  await renderInPortal(
    <Means
      draft={draft}
      onRecord={['identity_telephone']}
      onChange={(next) => {
        changes.push(patched(draft, next));
      }}
    />,
    { words: ['workspace'] },
  );
  const telephone = await screen.findByRole('checkbox', { name: '以電話確認身分' });
  expect(telephone).toBeChecked();
  expect(telephone).toBeDisabled();
  // Nobody wrote to them or met them: that is recorded with its own circumstances, not ticked.
  expect(screen.queryByRole('checkbox', { name: '當面確認身分' })).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: '經提問確認' }));
  expect(changes.at(-1)?.authenticBy).toEqual(['questioned', 'identity_telephone']);
});
