import type { EnrolmentDetail } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useHasRole } from '../../../shared/session/use-session';
import type { Crumb } from '../../../ui/page/crumbs';

/** The way back leads to the reader's own list. */
export function useCrumbs(enrolment: EnrolmentDetail | undefined, here?: string): Crumb[] {
  const { t } = useTranslation('workspace');
  const assessor = useHasRole('assessor');
  const supervisor = useHasRole('supervisor');
  const candidate = useHasRole('candidate');
  const admin = useHasRole('admin');
  const list: Crumb = assessor
    ? { label: t('crumb.candidates'), to: '/candidates' }
    : supervisor
      ? { label: t('crumb.signOffs'), to: '/sign-offs' }
      : candidate
        ? { label: t('crumb.myUnits'), to: '/my-units' }
        : admin
          ? { label: t('crumb.enrolments'), to: '/enrolments' }
          : { label: t('crumb.audit'), to: '/audit' };
  if (enrolment === undefined) return [list, { label: t('title') }];
  const { candidate: person, unit, id } = enrolment;
  const name: Crumb = assessor
    ? { label: person.displayName, to: `/candidates?q=${encodeURIComponent(person.displayName)}` }
    : { label: person.displayName };
  const workspace: Crumb = { label: unit.code, to: `/enrolments/${id}` };
  return here === undefined ? [list, name, { label: unit.code }] : [list, name, workspace, { label: here }];
}
