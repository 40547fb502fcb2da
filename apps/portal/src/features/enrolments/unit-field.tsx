import type { UnitSummary } from '@attest/api-client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { Button } from '../../ui/button/button';
import { TextField } from '../../ui/field/text-field';
import { QueryState } from '../../shared/queries/query-state';
import { queryKeys } from '../../shared/queries/query-keys';
import styles from './enrolments.module.css';

interface UnitFieldProps {
  value: UnitSummary | null;
  onChange: (unit: UnitSummary | null) => void;
  error: string | undefined;
}

/** A unit of a published standard, found by code or words. */
export function UnitField({ value, onChange, error }: UnitFieldProps) {
  const { t } = useTranslation('enrolments');
  const [wanted, setWanted] = useState('');
  const q = useDeferredValue(wanted);
  const query = useQuery({
    queryKey: queryKeys.unitChoice(q),
    queryFn: ({ signal }) => api.get('/units', { query: { q, limit: 30 }, signal }),
    placeholderData: keepPreviousData,
    enabled: value === null,
  });
  if (value !== null) {
    return (
      <div className={styles.chosenUnit}>
        <span>
          <span className={styles.label}>{t('field.unit')}</span>
          <b lang="zh-Hant">{value.title}</b>
          <small className={styles.quiet}>
            {value.releaseCode}{' '}
            {t('field.unitCounts', { indicators: value.indicatorCount, critical: value.criticalCount })}
          </small>
        </span>
        <Button
          size="sm"
          onClick={() => {
            onChange(null);
          }}
        >
          {t('field.changeUnit')}
        </Button>
      </div>
    );
  }
  return (
    <div>
      <TextField
        label={t('field.unit')}
        icon="search"
        placeholder={t('field.unitSearch')}
        value={wanted}
        error={error}
        onChange={(event) => {
          setWanted(event.currentTarget.value);
        }}
      />
      <QueryState query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={styles.quiet}>{t('field.noUnit')}</p>
          ) : (
            <ul className={styles.options} aria-label={t('field.unit')}>
              {items.map((unit) => (
                <li key={unit.id}>
                  <button
                    type="button"
                    className={styles.option}
                    onClick={() => {
                      onChange(unit);
                    }}
                  >
                    <span lang="zh-Hant">
                      {unit.code === unit.releaseCode ? '' : `${unit.code} `}
                      {unit.title}
                    </span>
                    <small className={styles.quiet}>
                      {unit.releaseCode}{' '}
                      <span lang="zh-Hant">{unit.releaseName === unit.title ? '' : unit.releaseName}</span>
                    </small>
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
    </div>
  );
}
