import type { WrittenQuestioningDetail } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../ui/chip/chip';
import { Said } from '../../ui/evidence-row/evidence-row';
import styles from './methods.module.css';
import { Codes } from './reading';

type Question = Omit<WrittenQuestioningDetail['questions'][number], 'points' | 'maxPoints'>;

interface QuestionReadingProps {
  number: number;
  question: Question;
  codes: readonly string[];
  points?: string | undefined;
  modelAnswers: boolean;
}

/** Question and answer as they were, with what was expected and what it was worth. */
export function QuestionReading({ number, question, codes, points, modelAnswers }: QuestionReadingProps) {
  const { t } = useTranslation(['methods', 'terms']);
  const good = question.verdict === 'satisfactory';
  return (
    <li className={styles.item}>
      <p className={styles.itemHead}>
        <b>{t('question.number', { number })}</b>
        <Chip tone={good ? 'ok' : 'warn'} icon={good ? 'check' : 'back'}>
          {t(`terms:verdict.${question.verdict}.short`)}
        </Chip>
        {points !== undefined && <span className={styles.meta}>{points}</span>}
        <Codes codes={codes} />
      </p>
      <Said
        lines={[
          { mark: t('question.q'), text: question.question },
          { mark: t('question.a'), text: question.answer ?? t('question.blank') },
        ]}
      />
      {modelAnswers && question.expectedAnswer !== null && (
        <p className={styles.meta}>{t('question.expectedWas', { text: question.expectedAnswer })}</p>
      )}
      {question.remark !== null && (
        <p className={styles.meta}>{t('question.remarkWas', { text: question.remark })}</p>
      )}
    </li>
  );
}
