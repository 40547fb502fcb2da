import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../../ui/button/button';
import type { WorkspaceData } from '../workspace-data';
import styles from './decide.module.css';
import { OutcomeForm } from './outcome-form';

/** Competent waits for coverage; «not yet» may be said at any time, with what to do next. */
export function Decide({ data }: { data: WorkspaceData }) {
  const { t } = useTranslation('workspace');
  const [early, setEarly] = useState(false);
  if (!data.enrolment.abilities.decide) return null;
  if (data.coverage.decidable && data.enrolment.state !== 'decided')
    return <OutcomeForm key="ready" data={data} choices={['competent', 'not_yet_competent']} />;
  if (early)
    return (
      <OutcomeForm
        key="early"
        data={data}
        choices={['not_yet_competent']}
        onCancel={() => {
          setEarly(false);
        }}
      />
    );
  return (
    <div className={styles.quiet}>
      <Button
        variant="link"
        size="sm"
        onClick={() => {
          setEarly(true);
        }}
      >
        {t('decide.early')}
      </Button>
      {hasFailed(data) && (
        <ButtonLink variant="link" size="sm" to={`/enrolments/${data.enrolment.id}/further-attempt`}>
          {t('decide.again')}
        </ButtonLink>
      )}
    </div>
  );
}

/** Found not yet competent, and nothing waits for a judgement: a further attempt can begin. */
const hasFailed = ({ enrolment, coverage }: WorkspaceData): boolean =>
  coverage.toJudge === 0 &&
  enrolment.outcomes.some(
    ({ id, decision }) =>
      decision === 'not_yet_competent' && enrolment.outcomes.every(({ supersedesId }) => supersedesId !== id),
  );
