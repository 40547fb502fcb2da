import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  coverageQuery,
  enrolmentEvidenceQuery,
  enrolmentQuery,
} from '../../shared/enrolment/enrolment-queries';
import { workspaceData } from './workspace-data';

/** The three reads of one enrolment, and what they give together; undefined until the first two have answered. */
export function useWorkspaceData(enrolmentId: string) {
  const { t } = useTranslation('workspace');
  const read = useQuery(enrolmentQuery(enrolmentId));
  const enrolment = read.data?.enrolment;
  const readable = enrolment?.abilities.readEvidence === true;
  const coverage = useQuery({ ...coverageQuery(enrolmentId), enabled: enrolment !== undefined });
  const evidence = useQuery({ ...enrolmentEvidenceQuery(enrolmentId), enabled: readable });
  const data = useMemo(
    () =>
      read.data === undefined || coverage.data === undefined
        ? undefined
        : workspaceData(read.data, coverage.data, evidence.data, (number) => t('criticalCode', { number })),
    [coverage.data, evidence.data, read.data, t],
  );
  return { read, enrolment, readable, coverage, evidence, data };
}
