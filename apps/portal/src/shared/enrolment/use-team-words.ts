import type { TeamMember } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';

/** Who assesses beside the lead, each with what they are bound to: one line; empty where there is nobody. */
export function useTeamWords(team: readonly TeamMember[]): string {
  const { t } = useTranslation('terms');
  const format = useFormat();
  return format.list(
    team.map(({ member, method, place }) => {
      const bound = [...(method === null ? [] : [t(`method.${method}`)]), ...(place === null ? [] : [place])];
      const name = member.displayName;
      return bound.length === 0 ? name : t('team.bound', { name, bound: format.list(bound) });
    }),
  );
}
