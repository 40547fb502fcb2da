import type { EnrolmentSummary } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import type { Crumb } from '../../ui/page/crumbs';
import { useHasRole, useSessionState } from '../session/use-session';

type Known = Pick<EnrolmentSummary, 'id' | 'candidate' | 'unit'>;

/**
 * The same way to every page of a unit: the reader's own list, whose unit it is, the unit, and what of it is open.
 * @param enrolment undefined while it is read
 * @param here the page below the unit; left out for the unit itself
 */
export function useUnitCrumbs(enrolment: Known | undefined, here?: string): Crumb[] {
  const { t } = useTranslation('common');
  const session = useSessionState();
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
  if (enrolment === undefined) return [list, { label: here ?? t('crumb.unit') }];
  const { candidate: person, unit, id } = enrolment;
  if (session.status === 'signed-in' && session.member.id === person.id) {
    const mine: Crumb = { label: t('crumb.myUnits'), to: '/my-units' };
    const own: Crumb = { label: unit.title, to: `/my-units/${id}`, lang: 'zh-Hant' };
    return here === undefined ? [mine, own] : [mine, own, { label: here }];
  }
  const name: Crumb = assessor
    ? { label: person.displayName, to: `/candidates?q=${encodeURIComponent(person.displayName)}` }
    : { label: person.displayName };
  const workspace: Crumb = { label: unit.code, to: `/enrolments/${id}` };
  return here === undefined ? [list, name, { label: unit.code }] : [list, name, workspace, { label: here }];
}
