import { useTranslation } from 'react-i18next';
import { type Change } from '../../base/change/change';
import { Button } from '../../ui/button/button';
import { noMark, type Mark, type Marks } from './form-drafts';

/** Those without a verdict get one; what was answered by hand is an exception and stays. */
export const allSatisfactory = (marks: Marks, ids: readonly string[]): Marks => ({
  ...marks,
  ...Object.fromEntries(
    ids.map((id): [string, Mark] => {
      const mark = marks[id] ?? noMark;
      return [id, mark.verdict === null ? { ...mark, verdict: 'satisfactory' } : mark];
    }),
  ),
});

/** One press for all of a group, exceptions by hand. Gone when nothing of it is open. */
export function AllSatisfactory({
  group,
  ids,
  marks,
  onChange,
}: {
  /** What the group is called, for those who do not see beside what the button stands. */
  group: string;
  ids: readonly string[];
  marks: Marks;
  onChange: (change: Change<Marks>) => void;
}) {
  const { t } = useTranslation('methods');
  const open = ids.filter((id) => (marks[id] ?? noMark).verdict === null);
  if (ids.length < 2 || open.length < 2) return null;
  const action = t('allSatisfactory', { count: open.length });
  return (
    <Button
      size="sm"
      variant="quiet"
      icon="check"
      aria-label={t('allSatisfactoryOf', { group, action })}
      onClick={() => {
        onChange((latest) => allSatisfactory(latest, ids));
      }}
    >
      {action}
    </Button>
  );
}
