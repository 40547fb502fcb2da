import { readDay, readTime, type DayRead } from '@attest/domain';
import { Popover } from '@mantine/core';
import '@mantine/core/styles/Popover.layer.css';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClock } from '../../base/clock/use-clock';
import { useFormat } from '../../base/format/use-format';
import { useLocale } from '../../base/i18n/use-locale';
import { loadChunk } from '../../base/chunks/load-chunk';
import { Field, type FieldLook } from '../field/field';
import control from '../field/control.module.css';
import { Icon } from '../icon/icon';
import styles from './date-field.module.css';

const Calendar = lazy(async () => ({
  default: (await loadChunk(() => import('./calendar'))).Calendar,
}));

interface DateFieldProps extends FieldLook {
  /** `YYYY-MM-DD`, or null. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** First and last day that may be chosen, `YYYY-MM-DD`. */
  min?: string;
  max?: string;
  disabled?: boolean;
  name?: string;
}

/** A day: typed as people write dates, or taken from the calendar. What was typed stays until it is a day. */
export function DateField({
  value,
  onChange,
  min,
  max,
  disabled = false,
  name,
  error,
  ...look
}: DateFieldProps) {
  const { t } = useTranslation('common');
  const { locale } = useLocale();
  const clock = useClock();
  const wordsFor = useDayProblem();
  const [draft, setDraft] = useState<string | null>(null);
  /** Left without being a day; while somebody types, nothing is wrong yet. */
  const [left, setLeft] = useState(false);
  const [opened, setOpened] = useState(false);
  const read =
    draft === null
      ? null
      : readDay(draft, { ...{ today: clock.today(), min, max }, monthFirst: locale === 'zh-TW' });
  const shown = draft ?? (value === null ? '' : locale === 'zh-TW' ? value.replaceAll('-', '/') : value);
  const unread = read !== null && wordsFor(read) !== undefined;
  const wrong = (left && read !== null ? wordsFor(read) : undefined) ?? error;

  const settle = () => {
    setLeft(true);
    if (read?.kind !== 'day' && read?.kind !== 'empty') return;
    onChange(read.kind === 'day' ? read.day : null);
    setDraft(null);
  };

  return (
    <Field {...look} error={wrong}>
      {(ids) => (
        <span className={control.box}>
          <input
            {...ids}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            name={name}
            data-unread={unread ? '' : undefined}
            className={control.input}
            placeholder={t('date.placeholder')}
            disabled={disabled}
            value={shown}
            onChange={(event) => {
              setDraft(event.currentTarget.value);
              setLeft(false);
            }}
            onBlur={settle}
            onKeyDown={(event) => {
              if (event.key === 'Enter') settle();
            }}
          />
          <Popover
            opened={opened}
            onChange={setOpened}
            position="bottom-end"
            radius="lg"
            trapFocus
            returnFocus
            withRoles
          >
            <Popover.Target>
              <button
                type="button"
                className={control.inside}
                aria-label={t('date.open')}
                disabled={disabled}
                onClick={() => {
                  setOpened((before) => !before);
                }}
              >
                <Icon name="calendar" />
              </button>
            </Popover.Target>
            <Popover.Dropdown className={styles.popover}>
              <Suspense fallback={<div className={styles.wait} />}>
                <Calendar
                  value={value}
                  min={min}
                  max={max}
                  onChange={(day) => {
                    setDraft(null);
                    onChange(day);
                    setOpened(false);
                  }}
                />
              </Suspense>
            </Popover.Dropdown>
          </Popover>
        </span>
      )}
    </Field>
  );
}

/** What is wrong with what was typed, and how to write it; undefined for a day and for nothing. */
function useDayProblem(): (read: DayRead) => string | undefined {
  const { t } = useTranslation('common');
  const format = useFormat();
  return (read) => {
    switch (read.kind) {
      case 'day':
      case 'empty':
        return undefined;
      case 'unknown':
        return t('date.unknown');
      case 'no_such_day':
        return t('date.invalid');
      case 'ambiguous':
        return read.days.length === 0
          ? t('date.century')
          : t('date.ambiguous', { days: read.days.map(format.date).join(t('date.or')) });
    }
  };
}

interface TimeFieldProps extends FieldLook {
  /** `HH:MM`, in 24 hours, in the organisation's time zone. */
  value: string;
  onChange: (value: string) => void;
  disabled?: boolean;
}

/** A time of day, typed with or without the colon. What was typed stays until it is a time. */
export function TimeField({ value, onChange, disabled = false, error, ...look }: TimeFieldProps) {
  const { t } = useTranslation('common');
  const [draft, setDraft] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  return (
    <Field {...look} error={left && draft !== null ? t('date.noTime') : error}>
      {(ids) => (
        <span className={control.box}>
          <input
            {...ids}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            data-unread={draft === null || draft.trim() === '' || readTime(draft) !== null ? undefined : ''}
            className={control.input}
            disabled={disabled}
            value={draft ?? value}
            onChange={(event) => {
              setDraft(event.currentTarget.value);
              setLeft(false);
            }}
            onBlur={() => {
              const time = draft === null ? null : readTime(draft);
              if (time !== null) onChange(time);
              if (time !== null || draft?.trim() === '') setDraft(null);
              setLeft(true);
            }}
          />
          <Icon name="clock" className={control.icon} />
        </span>
      )}
    </Field>
  );
}
