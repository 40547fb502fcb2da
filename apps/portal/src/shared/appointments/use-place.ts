import type { Appointment } from '@attest/api-client';
import { useTranslation } from 'react-i18next';

/** Where it is held, in words: of what stands, or of what is proposed while nothing does. */
export function usePlace(): (appointment: Appointment) => string[] {
  const { t } = useTranslation('appointments');
  return ({ standing, pending, proposals, tool }) => {
    const proposal = standing ?? pending ?? proposals.at(-1);
    return [
      ...(proposal?.place == null ? [] : [proposal.place]),
      ...(proposal === undefined ? [] : [t(`way.${proposal.way}`)]),
      ...(proposal?.way === 'online' && proposal.link !== null ? [t('linkInside')] : []),
      ...(tool === null
        ? []
        : [
            t(`tool.${tool.kind === 'observation_checklist' ? 'checklist' : 'questions'}`, {
              number: tool.number,
            }),
          ]),
    ];
  };
}

/** Who comes besides the reader. */
export const othersOf = ({ assessor, people }: Pick<Appointment, 'assessor' | 'people'>, own: string) =>
  [...people.map(({ candidate }) => candidate), assessor].filter(({ id }) => id !== own);
