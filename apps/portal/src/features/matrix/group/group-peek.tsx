import type { EnrolmentSummary } from '@attest/api-client';
import { type GroupCell, isOverdue, type MatrixPerson, type MatrixUnit, readableCode } from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { coverageQuery } from '../../../shared/enrolment/enrolment-queries';
import { useFormat } from '../../../base/format/use-format';
import { api } from '../../../shared/http/api';
import { queryKeys } from '../../../shared/queries/query-keys';
import { ButtonLink } from '../../../ui/button/button';
import { Chip } from '../../../ui/chip/chip';
import { QueryState } from '../../../shared/queries/query-state';
import { Sheet } from '../../../ui/sheet/sheet';
import { StateGlyph } from '../../../ui/state-glyph/state-glyph';
import { DueText } from '../../../ui/text/date-text';
import { useReasons } from '../../../shared/enrolment/use-reasons';
import styles from './group-peek.module.css';

interface GroupPeekProps {
  opened: { cell: GroupCell; candidate: MatrixPerson; unit: MatrixUnit } | null;
  onClose: () => void;
}

const mostMissing = 6;

/** One enrolment at the side, so that no column is hidden: how far, what is missing first, and the way there. */
export function GroupPeek({ opened, onClose }: GroupPeekProps) {
  return (
    <Sheet opened={opened !== null} onClose={onClose} title={opened?.candidate.displayName ?? ''}>
      {opened !== null && <Peek {...opened} />}
    </Sheet>
  );
}

function Peek({ cell, candidate, unit }: NonNullable<GroupPeekProps['opened']>) {
  const { t } = useTranslation(['matrix', 'terms']);
  const format = useFormat();
  // The matrix carries no ids of enrolments: thirty thousand of them weigh more than everything else in it.
  const found = useQuery({
    queryKey: queryKeys.enrolments.onUnit(candidate.id, unit.id),
    queryFn: async ({ signal }) => {
      const query = { candidateId: candidate.id, unitId: unit.id, limit: 20 };
      const page = await api.get('/enrolments', { query, signal });
      return page.items.find((item) => item.state !== 'withdrawn') ?? null;
    },
  });
  return (
    <div className={styles.peek}>
      <p lang="zh-Hant">
        {unit.title} <small>{unit.releaseCode}</small>
      </p>
      <p className={styles.chips}>
        <Chip tone={cell.state === 'signed' ? 'ok' : 'neutral'}>
          {t(`terms:enrolmentState.${cell.state}`)}
        </Chip>
        {cell.returned && <Chip tone="warn">{t('matrix:group.returned')}</Chip>}
        {isOverdue(cell) && <Chip tone="warn">{t('matrix:group.overdue')}</Chip>}
      </p>
      <p className={styles.figures}>
        {t('terms:word.indicators')} <b>{cell.covered}</b>/{cell.total}
        {cell.criticalTotal > 0 && (
          <>
            {t('matrix:joiner')}
            {t('terms:word.criticalEvidence')} <b>{cell.criticalCovered}</b>/{cell.criticalTotal}
          </>
        )}
      </p>
      {cell.signedOn !== null && <p>{t('matrix:group.signedOn', { date: format.date(cell.signedOn) })}</p>}
      {cell.dueOn !== null && cell.state !== 'signed' && <DueText on={cell.dueOn} />}
      <QueryState query={found}>
        {(enrolment) => enrolment !== null && <Missing enrolment={enrolment} cell={cell} />}
      </QueryState>
    </div>
  );
}

function Missing({ enrolment, cell }: { enrolment: EnrolmentSummary; cell: GroupCell }) {
  const { t } = useTranslation(['matrix', 'terms']);
  const reasons = useReasons('staff');
  const coverage = useQuery({ ...coverageQuery(enrolment.id), enabled: cell.state !== 'signed' });
  const open = coverage.data?.targets.filter((target) => target.status !== 'covered') ?? [];
  return (
    <>
      {open.length > 0 && (
        <ul className={styles.missing} aria-label={t('matrix:group.missing')}>
          {open.slice(0, mostMissing).map((target) => (
            <li key={target.targetId}>
              <StateGlyph state={target.status} />
              <b>{readableCode(target.code, (number) => t('matrix:criticalCode', { number }))}</b>
              <span>{reasons.leading(target)}</span>
            </li>
          ))}
          {open.length > mostMissing && (
            <li className={styles.more}>
              {t('matrix:group.moreMissing', { number: open.length - mostMissing })}
            </li>
          )}
        </ul>
      )}
      <p className={styles.actions}>
        <ButtonLink variant="primary" to={`/enrolments/${enrolment.id}`}>
          {t('matrix:group.open')}
        </ButtonLink>
        {enrolment.abilities.readEvidence && (
          <ButtonLink icon="grid" to={`/enrolments/${enrolment.id}/matrix`}>
            {t('matrix:unit.title')}
          </ButtonLink>
        )}
      </p>
    </>
  );
}
