import type { WrittenQuestioningDetail } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../../ui/chip/chip';
import type { ReadingProps } from '../method-parts';
import styles from '../methods.module.css';
import { probedBy } from '../new-question';
import { QuestionReading } from '../question-reading';

const sum = (numbers: readonly (number | null)[]): number | null => {
  const given = numbers.filter((number) => number !== null);
  return given.length === 0 ? null : given.reduce((total, number) => total + number, 0);
};

/** The paper, how it was sat, and each answer with its marks. */
export function WrittenReading({ detail, codes, modelAnswers }: ReadingProps<WrittenQuestioningDetail>) {
  const { t } = useTranslation('methods');
  const points = sum(detail.questions.map((question) => question.points));
  const most = sum(detail.questions.map((question) => question.maxPoints));
  return (
    <div className={styles.reading}>
      <p className={styles.lead}>{detail.paper}</p>
      <p className={styles.chips}>
        <Chip tone={detail.supervision === 'supervised' ? 'neutral' : 'warn'}>
          {t(`written.supervisions.${detail.supervision}`)}
        </Chip>
        <Chip>{t(detail.openBook ? 'written.open' : 'written.closed')}</Chip>
        {detail.minutesAllowed !== null && (
          <Chip icon="clock">{t('written.allowed', { minutes: detail.minutesAllowed })}</Chip>
        )}
        {points !== null && most !== null && <Chip strong>{t('written.total', { points, most })}</Chip>}
      </p>
      <ol className={styles.items}>
        {detail.questions.map((question, index) => (
          <QuestionReading
            key={index}
            number={index + 1}
            question={question}
            codes={codes(probedBy(question))}
            modelAnswers={modelAnswers}
            points={
              question.points === null || question.maxPoints === null
                ? undefined
                : t('written.of', { points: question.points, most: question.maxPoints })
            }
          />
        ))}
      </ol>
    </div>
  );
}
