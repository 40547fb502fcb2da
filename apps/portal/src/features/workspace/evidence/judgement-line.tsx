import type { JudgementView, TargetState } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { telling } from '../../../shared/enrolment/telling-reasons';
import { useFormat } from '../../../shared/format/use-format';
import { Chip, StateChip } from '../../../ui/chip/chip';
import { Vacs } from '../../../ui/vacs/vacs';
import { reasonText } from '../coverage/reason-text';

interface JudgementLineProps {
  judgement: JudgementView | null;
  /** Sufficiency is a question to all evidence of the target, not to one piece. */
  state: TargetState | undefined;
}

/** The verdict as a chip, and the four rules of evidence. */
export function JudgementLine({ judgement, state }: JudgementLineProps) {
  const { t } = useTranslation(['workspace', 'terms']);
  const format = useFormat();
  if (judgement === null) return <StateChip state="to_judge">{t('terms:state.to_judge')}</StateChip>;
  if (judgement.verdict === 'not_seen') return <Chip icon="minus">{t('terms:verdict.not_seen.long')}</Chip>;
  const satisfactory = judgement.verdict === 'satisfactory';
  const why =
    state === undefined
      ? ''
      : telling(state)
          .map((reason) => reasonText({ t, format, today: new Date() }, reason))
          .join(t('joiner'));
  return (
    <>
      <StateChip state={satisfactory ? 'covered' : 'not_yet'} strong>
        {t(`terms:verdict.${judgement.verdict}.long`)}
      </StateChip>
      <Vacs
        marks={{
          valid: judgement.valid,
          authentic: judgement.authentic,
          current: judgement.current,
          sufficient: state?.status === 'covered',
        }}
        reasons={why === '' ? {} : { sufficient: why }}
      />
    </>
  );
}
