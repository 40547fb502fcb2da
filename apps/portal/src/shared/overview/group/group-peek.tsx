import type { EnrolmentSummary } from '@attest/api-client';
import {
  addDays,
  type GroupCell,
  isOverdue,
  type MatrixKind,
  type MatrixPerson,
  type MatrixUnit,
  readableCode,
  scopesFor,
} from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { coverageQuery } from '../../enrolment/enrolment-queries';
import { useFormat } from '../../../base/format/use-format';
import { api } from '../../http/api';
import { useSession } from '../../session/use-session';
import { queryKeys } from '../../queries/query-keys';
import { ButtonLink } from '../../../ui/button/button';
import { Chip } from '../../../ui/chip/chip';
import { PassportLinks } from '../../passports/passport-links';
import { usePassportsOf } from '../../passports/use-passports';
import { QueryState } from '../../queries/query-state';
import { Sheet } from '../../../ui/sheet/sheet';
import { StateGlyph } from '../../../ui/state-glyph/state-glyph';
import { DueText } from '../../../ui/text/date-text';
import { useShortfall } from '../../enrolment/use-shortfall';
import { useReasons } from '../../enrolment/use-reasons';
import styles from './group-peek.module.css';

interface GroupPeekProps {
  opened: { cell: GroupCell; candidate: MatrixPerson; unit: MatrixUnit } | null;
  /** What the cell counts. */
  kind: MatrixKind;
  onClose: () => void;
}

const mostMissing = 6;

/** One enrolment at the side, so that no column is hidden: how far, what is missing first, and the way there. */
export function GroupPeek({ opened, kind, onClose }: GroupPeekProps) {
  return (
    <Sheet opened={opened !== null} onClose={onClose} title={opened?.candidate.displayName ?? ''}>
      {opened !== null && <Peek {...opened} kind={kind} />}
    </Sheet>
  );
}

function Peek({ cell, candidate, unit, kind }: NonNullable<GroupPeekProps['opened']> & { kind: MatrixKind }) {
  const { t } = useTranslation(['matrix', 'terms']);
  const format = useFormat();
  // Who leads a group may see how far its members are, and open none of their work.
  const reads = scopesFor('enrolment.read', useSession().roles).length > 0;
  // The matrix carries no ids of enrolments: thirty thousand of them weigh more than everything else in it.
  const found = useQuery({
    enabled: reads,
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
        {t(`terms:targetKind.${kind}`)} <b>{cell.covered}</b>/{cell.total}
        {cell.criticalTotal > 0 && (
          <>
            {t('matrix:joiner')}
            {t('terms:word.criticalEvidence')} <b>{cell.criticalCovered}</b>/{cell.criticalTotal}
          </>
        )}
      </p>
      {cell.signedOn !== null && <p>{t('matrix:group.signedOn', { date: format.date(cell.signedOn) })}</p>}
      {cell.validUntil !== null && (
        <p>
          {cell.expired
            ? t('matrix:group.expired', { date: format.date(addDays(cell.validUntil, 1)) })
            : t('matrix:group.validUntil', { date: format.date(cell.validUntil) })}
        </p>
      )}
      {cell.dueOn !== null && cell.state !== 'signed' && <DueText on={cell.dueOn} />}
      <PassportsOf candidate={candidate} />
      {reads && (
        <QueryState query={found}>
          {(enrolment) => enrolment !== null && <Missing enrolment={enrolment} cell={cell} />}
        </QueryState>
      )}
    </div>
  );
}

function PassportsOf({ candidate }: { candidate: MatrixPerson }) {
  const { rows } = usePassportsOf(candidate.id);
  const open = rows.filter(({ state }) => state !== 'withdrawn');
  if (open.length === 0) return null;
  return (
    <p>
      <PassportLinks name={candidate.displayName} passports={open} />
    </p>
  );
}

function Missing({ enrolment, cell }: { enrolment: EnrolmentSummary; cell: GroupCell }) {
  const { t } = useTranslation(['matrix', 'terms']);
  const reasons = useReasons('staff');
  const shortfall = useShortfall();
  const coverage = useQuery({ ...coverageQuery(enrolment.id), enabled: cell.state !== 'signed' });
  const open =
    coverage.data?.targets.filter(({ status, required }) => status !== 'covered' && required) ?? [];
  const short = cell.state === 'signed' ? null : shortfall(enrolment.coverage);
  return (
    <>
      {short !== null && <p>{short}</p>}
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
