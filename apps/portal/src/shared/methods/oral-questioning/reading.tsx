import type { OralQuestioningDetail } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../../ui/chip/chip';
import type { ReadingProps } from '../method-parts';
import styles from '../methods.module.css';
import { probedBy } from '../new-question';
import { QuestionReading } from '../question-reading';

export function OralReading({ detail, codes, modelAnswers }: ReadingProps<OralQuestioningDetail>) {
  const { t } = useTranslation('methods');
  return (
    <div className={styles.reading}>
      {detail.mode !== null && (
        <p className={styles.chips}>
          <Chip icon="speech">{t(`oral.modes.${detail.mode}`)}</Chip>
        </p>
      )}
      <ol className={styles.items}>
        {detail.questions.map((question, index) => (
          <QuestionReading
            key={index}
            number={index + 1}
            question={question}
            codes={codes(probedBy(question))}
            modelAnswers={modelAnswers}
          />
        ))}
      </ol>
    </div>
  );
}
