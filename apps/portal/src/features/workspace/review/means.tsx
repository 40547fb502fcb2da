import { authenticityMeans, type AuthenticityMeans, nameableMeans } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { type Patch } from '../../../base/change/change';
import { Checkbox } from '../../../ui/field/choice';
import type { JudgementDraft } from './judgement-draft';
import styles from './means.module.css';

interface MeansProps {
  draft: JudgementDraft;
  /** Known already; every judgement is kept with these, so they are not taken back here. */
  onRecord: readonly AuthenticityMeans[];
  onChange: (patch: Patch<JudgementDraft>) => void;
}

/** How it was made sure that the evidence is the candidate's own; without an answer, by what its method brings. */
export function Means({ draft, onRecord, onChange }: MeansProps) {
  const { t } = useTranslation(['workspace', 'terms']);
  if (draft.marks.authentic !== true) return null;
  const chosenIn = ({ authenticBy = [] }: JudgementDraft): readonly AuthenticityMeans[] => [
    ...onRecord,
    ...authenticBy,
  ];
  const chosen = chosenIn(draft);
  return (
    <fieldset className={styles.means}>
      <legend className={styles.legend}>{t('marks.means')}</legend>
      {nameableMeans(onRecord).map((means) => (
        <Checkbox
          key={means}
          label={t(`terms:authenticity.${means}`)}
          checked={chosen.includes(means)}
          disabled={onRecord.includes(means)}
          {...(onRecord.includes(means) ? { note: t('marks.onRecord') } : {})}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            onChange((latest) => ({
              authenticBy: authenticityMeans.filter((each) =>
                each === means ? checked : chosenIn(latest).includes(each),
              ),
            }));
          }}
        />
      ))}
    </fieldset>
  );
}
