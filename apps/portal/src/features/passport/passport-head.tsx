import type { Passport } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useProgrammeName } from '../../shared/programmes/use-programme-name';
import { Avatar } from '../../ui/avatar/avatar';
import { ButtonLink } from '../../ui/button/button';
import { Chip } from '../../ui/chip/chip';
import { IndicatorStrip } from '../../ui/indicator-strip/indicator-strip';
import { HeadNumber, PageHead } from '../../ui/page/page-head';
import { PassportMenu } from './passport-menu';
import styles from './passport.module.css';

const tones = { in_progress: 'accent', decided: 'accent', signed: 'ok', withdrawn: 'neutral' } as const;

/** What and who, and the six numbers. */
export function PassportHead({ passport }: { passport: Passport }) {
  const { t } = useTranslation(['passport', 'terms']);
  const { programme, candidate, supervisor, assessor, group, numbers } = passport;
  const { name, lang } = useProgrammeName()(programme);
  const kinds = (['indicator', 'knowledge', 'skill', 'output', 'attitude'] as const).filter(
    (kind) => numbers[kind].total > 0,
  );
  return (
    <PageHead
      band
      onPhone="shown"
      title={name}
      titleLang={lang}
      className={styles.head}
      beside={
        <>
          {programme.code !== null && <span className={styles.code}>{programme.code}</span>}
          {programme.level !== null && <Chip>{t('terms:word.level', { level: programme.level })}</Chip>}
          <Chip tone={tones[passport.state]}>{t(`state.${passport.state}`)}</Chip>
        </>
      }
      meta={[
        <span key="candidate" className={styles.person}>
          <Avatar name={candidate.displayName} size={24} />
          {candidate.displayName}
        </span>,
        ...(group === null ? [] : [group.name]),
        t('head.assessor', { name: assessor.displayName }),
        t('head.supervisor', { name: supervisor.displayName }),
      ]}
      actions={
        <>
          <PassportMenu passport={passport} />
          {passport.abilities.readCase && (
            <ButtonLink
              to={`/passports/${passport.id}/decision`}
              icon="sign"
              variant={isTurn(passport) ? 'primary' : 'default'}
            >
              {t(
                passport.abilities.sign
                  ? 'case.sign'
                  : passport.abilities.decide
                    ? 'case.decide'
                    : 'case.read',
              )}
            </ButtonLink>
          )}
        </>
      }
      numbers={
        <>
          <HeadNumber label={t('head.units')} have={numbers.units.covered} of={numbers.units.total}>
            <IndicatorStrip
              groups={[passport.units.map(({ id, standing }) => ({ id, state: stateOf[standing] }))]}
              decorative
              className={styles.shape}
            />
          </HeadNumber>
          {kinds.map((kind) => (
            <HeadNumber
              key={kind}
              label={t(`terms:targetKind.${kind}`)}
              have={numbers[kind].covered}
              of={numbers[kind].total}
            />
          ))}
        </>
      }
    />
  );
}

/** Whether the reader is the one for whom the whole waits. */
const isTurn = ({ abilities, state, gaps }: Passport): boolean =>
  abilities.sign || (abilities.decide && state === 'in_progress' && gaps.length === 0);

/** A unit as one cell of the whole. */
const stateOf = {
  signed: 'covered',
  expired: 'expired',
  to_sign: 'to_judge',
  in_progress: 'partly',
  not_begun: 'none',
  not_chosen: 'none',
} as const;
