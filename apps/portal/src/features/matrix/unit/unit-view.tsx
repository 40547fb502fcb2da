import type { UnitMatrix } from '@attest/api-client';
import {
  arrangeUnit,
  assessmentMethods,
  sectionKinds,
  targetStatuses,
  type UnitMatrixFilter,
  unitSections,
} from '@attest/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { DownloadMenu } from '../../../shared/download/download-menu';
import { download } from '../../../shared/http/download';
import { useSession } from '../../../shared/session/use-session';
import { useSearchState, flag, oneOf, text } from '../../../shared/search-state/use-search-state';
import { Avatar } from '../../../ui/avatar/avatar';
import { Button } from '../../../ui/button/button';
import { Empty } from '../../../ui/empty/empty';
import { Checkbox } from '../../../ui/field/choice';
import { SelectField } from '../../../ui/field/select-field';
import { IndicatorStrip } from '../../../ui/indicator-strip/indicator-strip';
import { stripGroups } from '../../../ui/indicator-strip/strip-groups';
import { HeadNumber, PageHead } from '../../../ui/page/page-head';
import { usePrinting } from '../../../ui/print/printing';
import { useMediaQuery } from '../../../ui/use-media-query';
import { placesFor } from './places';
import { UnitCards } from './unit-cards';
import { UnitGrid } from './unit-grid';
import styles from './unit.module.css';

/** What narrows the matrix, in the address. */
const filterState = {
  method: oneOf(assessmentMethods, ''),
  status: oneOf(targetStatuses, ''),
  element: text,
  gaps: flag,
};

const noFilter: UnitMatrixFilter = { method: '', status: '', element: '', gaps: false };

/** What the export is asked with, for the file to show what the page shows. */
const exportQuery = ({ gaps, ...filter }: UnitMatrixFilter) => ({
  ...filter,
  gaps: gaps ? ('1' as const) : null,
});

export function UnitView({ matrix }: { matrix: UnitMatrix }) {
  const { t } = useTranslation(['matrix', 'terms']);
  const navigate = useNavigate();
  const phone = useMediaQuery('(max-width: 767.98px)');
  const printing = usePrinting();
  const [filter, change] = useSearchState(filterState);
  const arranged = useMemo(() => arrangeUnit(matrix, filter), [matrix, filter]);
  const { member } = useSession();
  const { enrolment } = matrix;
  const places = placesFor(enrolment, member.id);
  const save = (format: 'xlsx' | 'pdf') => () =>
    download('/enrolments/{id}/matrix/export', {
      path: { id: enrolment.id },
      query: { ...exportQuery(filter), format },
    });
  const { coverage } = enrolment;
  return (
    <div className={styles.page}>
      <PageHead
        band
        onPhone="shown"
        title={t('matrix:unit.title')}
        meta={[
          <span key="candidate" className={styles.person}>
            <Avatar name={enrolment.candidate.displayName} />
            {enrolment.candidate.displayName}
          </span>,
          <Link key="unit" to={places.unit} lang="zh-Hant">
            {enrolment.unit.code} {enrolment.unit.title}
          </Link>,
          t('matrix:unit.pieces', { count: matrix.pieces.length }),
        ]}
        numbers={
          <>
            <HeadNumber
              label={t('terms:word.indicators')}
              have={coverage.indicatorsCovered}
              of={coverage.indicatorsTotal}
            >
              <IndicatorStrip groups={stripGroups(coverage.indicatorStrip)} size="small" />
            </HeadNumber>
            {coverage.criticalTotal > 0 && (
              <HeadNumber
                label={t('terms:word.criticalEvidence')}
                have={coverage.criticalCovered}
                of={coverage.criticalTotal}
              >
                <IndicatorStrip groups={stripGroups(coverage.criticalStrip)} size="small" />
              </HeadNumber>
            )}
          </>
        }
        actions={
          <DownloadMenu
            downloads={[
              { label: t('matrix:download.xlsx'), icon: 'grid', save: save('xlsx') },
              { label: t('matrix:download.pdf'), icon: 'document', save: save('pdf') },
            ]}
          />
        }
      />
      <Filters matrix={matrix} filter={filter} onChange={change} />
      {matrix.truncated && (
        <p className={styles.truncated} role="note">
          {t('matrix:unit.truncated', { number: matrix.pieces.length })}
        </p>
      )}
      {arranged.groups.length === 0 ? (
        <Empty
          title={t('matrix:unit.noMatch')}
          icon="grid"
          actions={
            <Button
              onClick={() => {
                change(noFilter);
              }}
            >
              {t('matrix:group.clear')}
            </Button>
          }
        >
          {t('matrix:unit.noMatchText')}
        </Empty>
      ) : phone && !printing ? (
        <UnitCards arranged={arranged} pieces={matrix.pieces} places={places} />
      ) : (
        <UnitGrid
          arranged={arranged}
          places={places}
          onGo={(to) => {
            void navigate(to);
          }}
        />
      )}
    </div>
  );
}

interface FiltersProps {
  matrix: UnitMatrix;
  filter: UnitMatrixFilter;
  onChange: (change: Partial<UnitMatrixFilter>) => void;
}

/** By method, state and element; only what the matrix has can be chosen. */
function Filters({ matrix, filter, onChange }: FiltersProps) {
  const { t } = useTranslation(['matrix', 'terms']);
  const methods = assessmentMethods.filter((method) =>
    matrix.pieces.some((piece) => piece.method === method),
  );
  return (
    <div className={styles.filters} role="search">
      <SelectField
        label={t('matrix:unit.method')}
        labelHidden
        value={filter.method}
        onChange={(method) => {
          onChange({ method });
        }}
        options={[
          { value: '', label: t('matrix:unit.everyMethod') },
          ...methods.map((method) => ({ value: method, label: t(`terms:method.${method}`) })),
        ]}
      />
      <SelectField
        label={t('matrix:unit.status')}
        labelHidden
        value={filter.status}
        onChange={(status) => {
          onChange({ status });
        }}
        options={[
          { value: '', label: t('matrix:unit.everyStatus') },
          ...targetStatuses.map((status) => ({ value: status, label: t(`terms:state.${status}`) })),
        ]}
      />
      <SelectField
        label={t('matrix:unit.element')}
        labelHidden
        className={styles.element}
        value={filter.element}
        onChange={(element) => {
          onChange({ element });
        }}
        options={[
          { value: '', label: t('matrix:unit.everyElement') },
          ...matrix.elements.map(({ id, code, title }) => ({
            value: id,
            label: t('matrix:unit.elementName', { code, title }),
          })),
          ...sectionKinds
            .filter((kind) => matrix.rows.some((row) => row.kind === kind))
            .map((kind) => ({ value: unitSections[kind], label: t(`terms:targetKind.${kind}`) })),
        ]}
      />
      <Checkbox
        label={t('matrix:unit.gaps')}
        checked={filter.gaps}
        onChange={(event) => {
          onChange({ gaps: event.currentTarget.checked });
        }}
      />
    </div>
  );
}
