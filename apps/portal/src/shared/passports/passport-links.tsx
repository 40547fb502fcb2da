import type { ProgrammeEnrolmentSummary } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../base/i18n/use-locale';
import { Button, ButtonLink } from '../../ui/button/button';
import { Menu } from '../../ui/menu/menu';

interface PassportLinksProps {
  /** Whose they are, for screen readers: a list has one of these a person. */
  name: string;
  passports: readonly Pick<ProgrammeEnrolmentSummary, 'id' | 'programme'>[] | undefined;
}

/** The way to somebody's passport; a menu by programme where there are several, nothing where there is none. */
export function PassportLinks({ name, passports = [] }: PassportLinksProps) {
  const { t } = useTranslation('terms');
  const { locale } = useLocale();
  const [only, ...others] = passports;
  if (only === undefined) return null;
  if (others.length === 0)
    return (
      <ButtonLink
        to={`/passports/${only.id}`}
        variant="link"
        size="sm"
        icon="passport"
        aria-label={t('passport.of', { name })}
      >
        {t('passport.title')}
      </ButtonLink>
    );
  // The name says all that is seen, the number too.
  const label = t('passport.severalOf', { name, count: passports.length });
  return (
    <Menu
      label={label}
      target={
        <Button variant="link" size="sm" icon="passport" aria-label={label}>
          {t('passport.several', { count: passports.length })}
        </Button>
      }
      entries={passports.map(({ id, programme }) => ({
        kind: 'link',
        label: locale === 'en' && programme.nameEn !== null ? programme.nameEn : programme.name,
        to: `/passports/${id}`,
      }))}
    />
  );
}
