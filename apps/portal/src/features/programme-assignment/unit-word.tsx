import type { AssignmentUnit } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { Chip } from '../../ui/chip/chip';

const tones = {
  new: 'accent',
  attempt: 'warn',
  going_on: 'neutral',
  signed: 'ok',
  not_chosen: 'line',
} as const;

/** What becomes of a unit, in one word; who and when stand in its title. */
export function UnitWord({ unit }: { unit: AssignmentUnit }) {
  const { t } = useTranslation('programme-assignment');
  const format = useFormat();
  const more =
    unit.signedOn !== null
      ? t('unit.signedOn', { day: format.date(unit.signedOn) })
      : unit.assessor !== null
        ? t('unit.assessedBy', { name: unit.assessor.displayName })
        : unit.dueOn !== null
          ? t('unit.dueOn', { day: format.date(unit.dueOn) })
          : undefined;
  return (
    <span title={more}>
      <Chip tone={tones[unit.origin]}>{t(`unit.${unit.origin}`)}</Chip>
    </span>
  );
}
