import type { JudgementView } from '@attest/api-client';
import type { TargetStatus } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { Chip, StateChip } from '../../ui/chip/chip';
import { Vacs } from '../../ui/vacs/vacs';

/** What was decided on one claim. What was not seen is no judgement against anybody, and what assessors disagree about is none yet. */
export function VerdictChip({
  judgement,
}: {
  judgement: (Pick<JudgementView, 'verdict'> & { disagrees?: boolean }) | null;
}) {
  const { t } = useTranslation('terms');
  if (judgement === null) return <StateChip state="to_judge">{t('state.to_judge')}</StateChip>;
  if (judgement.disagrees === true) return <StateChip state="to_judge">{t('disagreement')}</StateChip>;
  if (judgement.verdict === 'not_seen') return <Chip icon="minus">{t('verdict.not_seen.long')}</Chip>;
  return (
    <StateChip state={judgement.verdict === 'satisfactory' ? 'covered' : 'not_yet'} strong>
      {t(`verdict.${judgement.verdict}.long`)}
    </StateChip>
  );
}

interface JudgementLineProps {
  judgement:
    (Pick<JudgementView, 'verdict' | 'valid' | 'authentic' | 'current'> & { disagrees?: boolean }) | null;
  /** Of the target: sufficiency is a question to all of its evidence, not to one piece. */
  status: TargetStatus | undefined;
  /** Why it is not sufficient, in words. */
  why?: string;
}

/** The verdict as a chip, and the four rules of evidence: the same wherever a judgement is shown beside its target. */
export function JudgementLine({ judgement, status, why = '' }: JudgementLineProps) {
  const asked = judgement !== null && judgement.verdict !== 'not_seen' && judgement.disagrees !== true;
  return (
    <>
      <VerdictChip judgement={judgement} />
      {asked && (
        <Vacs
          marks={{
            valid: judgement.valid,
            authentic: judgement.authentic,
            current: judgement.current,
            sufficient: status === undefined ? null : status === 'covered',
          }}
          reasons={why === '' ? {} : { sufficient: why }}
        />
      )}
    </>
  );
}
