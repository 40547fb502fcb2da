import type { Coverage, EnrolmentDetail } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../base/i18n/use-locale';

interface AttitudesByProgrammeProps {
  coverage: Pick<Coverage, 'attitudesByProgramme'>;
  enrolment: Pick<EnrolmentDetail, 'programmes'>;
  className?: string | undefined;
}

/** That a programme asks for the attitudes of a unit, once, and the way to it; nothing where the unit asks itself. */
export function AttitudesByProgramme({ coverage, enrolment, className }: AttitudesByProgrammeProps) {
  const { t } = useTranslation('terms');
  const { locale } = useLocale();
  if (!coverage.attitudesByProgramme) return null;
  return (
    <p className={className}>
      {t('byProgramme')}
      {enrolment.programmes.map(({ programmeEnrolmentId, name, nameEn }) => (
        <span key={programmeEnrolmentId}>
          {t('strip.joiner')}
          <Link to={`/passports/${programmeEnrolmentId}`}>
            {locale === 'en' && nameEn !== null ? nameEn : name}
          </Link>
        </span>
      ))}
    </p>
  );
}
