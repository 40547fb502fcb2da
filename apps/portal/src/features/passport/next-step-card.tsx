import type { Passport } from '@attest/api-client';
import type { TargetStatus } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { queryString } from '../../shared/http/request-url';
import { useSession } from '../../shared/session/use-session';
import { ButtonLink } from '../../ui/button/button';
import { StateGlyph } from '../../ui/state-glyph/state-glyph';
import styles from './passport.module.css';
import { useUnitLink } from './use-unit-link';

type Step = NonNullable<Passport['nextStep']>;

const glyphs: Readonly<Record<Step['kind'], TargetStatus>> = {
  expired: 'expired',
  not_yet: 'not_yet',
  renew: 'expired',
  evidence: 'none',
  begin: 'none',
  choose: 'none',
  attitude: 'none',
  judge: 'to_judge',
  sign: 'to_judge',
  entry: 'none',
  decide: 'covered',
  sign_whole: 'to_judge',
};

/** What the candidate settles with a piece of evidence. */
const shownBy: readonly Step['kind'][] = ['expired', 'not_yet', 'evidence'];

/** One thing to do, with a verb; gone when nothing is. */
export function NextStepCard({ passport }: { passport: Passport }) {
  const { t } = useTranslation('passport');
  const format = useFormat();
  const linkTo = useUnitLink(passport);
  const { member } = useSession();
  const { nextStep: step, units, candidate } = passport;
  if (step === null) return null;
  const unit = units.find(({ id }) => id === step.unitId);
  const link = unit === undefined ? null : linkTo(unit);
  const upload =
    member.id === candidate.id && unit?.enrolment != null && shownBy.includes(step.kind)
      ? `/upload${queryString({ enrolment: unit.enrolment.id })}`
      : null;
  return (
    <section className={styles.step} aria-label={t('step.title')}>
      <p className={styles.stepHead}>
        <span>{t('step.title')}</span>
        {step.dueOn !== null && <span>{t('step.before', { date: format.longDate(step.dueOn) })}</span>}
      </p>
      <div className={styles.stepText}>
        <StateGlyph state={glyphs[step.kind]} decorative />
        <p>
          <b>{t(`step.kind.${step.kind}`, { count: step.count })}</b>
          {unit !== undefined && (
            <span lang="zh-Hant">
              {unit.code} {unit.title}
            </span>
          )}
        </p>
      </div>
      {link !== null && (
        <div className={styles.stepActions}>
          {upload !== null && (
            <ButtonLink to={upload} variant="primary" size="xl" icon="upload" className={styles.grow}>
              {t('step.upload')}
            </ButtonLink>
          )}
          <ButtonLink
            to={link}
            variant={upload === null ? 'primary' : 'default'}
            size="xl"
            wide={upload === null}
          >
            {t(upload === null ? 'step.open' : step.kind === 'not_yet' ? 'step.explained' : 'step.unit')}
          </ButtonLink>
        </div>
      )}
    </section>
  );
}
