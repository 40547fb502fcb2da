import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { Chip } from '../../ui/chip/chip';
import type { EvidenceStanding } from './evidence-standing';

/** How a piece of evidence stands: in one word, or in numbers where one word would say too much. */
export function StandingChip({ standing }: { standing: EvidenceStanding }) {
  const { t } = useTranslation('my-evidence');
  const format = useFormat();
  if (standing.kind === 'mixed') {
    const { satisfactory, notYet, notSeen, toJudge } = standing.counts;
    const parts = (
      [
        ['satisfactory', satisfactory],
        ['not_yet', notYet],
        ['to_judge', toJudge],
        ['not_seen', notSeen],
      ] as const
    ).filter(([, count]) => count > 0);
    return (
      <Chip tone={notYet > 0 ? 'warn' : toJudge > 0 ? 'accent' : 'ok'} state="partly">
        {format.list(parts.map(([kind, count]) => t(`counts.${kind}`, { count })))}
      </Chip>
    );
  }
  const look = {
    withdrawn: { tone: 'line', icon: 'history' },
    unclaimed: { tone: 'line' },
    to_judge: { tone: 'accent', state: 'to_judge' },
    not_yet: { tone: 'warn', state: 'not_yet', strong: true },
    satisfactory: { tone: 'ok', state: 'covered', strong: true },
    not_seen: { tone: 'line', icon: 'minus' },
  } as const;
  const name = standing.kind === 'all' ? standing.verdict : standing.kind;
  return <Chip {...look[name]}>{t(`standing.${name}`)}</Chip>;
}
