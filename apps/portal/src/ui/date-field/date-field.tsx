import { Popover } from '@mantine/core';
import '@mantine/core/styles/Popover.layer.css';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../shared/i18n/use-locale';
import { Field, type FieldLook } from '../field/field';
import control from '../field/control.module.css';
import { Icon } from '../icon/icon';
import styles from './date-field.module.css';
import { parseDate, parseTime } from './parse-date';

const Calendar = lazy(async () => ({ default: (await import('./calendar')).Calendar }));

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

/** A day: typed, or taken from the calendar. What was typed stays until it is a day. */
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
  const [draft, setDraft] = useState<string | null>(null);
  const [opened, setOpened] = useState(false);
  const parsed = draft === null ? null : parseDate(draft);
  const shown = draft ?? (value === null ? '' : locale === 'zh-TW' ? value.replaceAll('-', '/') : value);
  const wrong: ReactNode = parsed?.kind === 'invalid' ? t('date.invalid') : error;

  const settle = () => {
    if (parsed === null || parsed.kind === 'invalid') return;
    onChange(parsed.kind === 'date' ? parsed.value : null);
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
            className={control.input}
            placeholder={t('date.placeholder')}
            disabled={disabled}
            value={shown}
            onChange={(event) => {
              setDraft(event.currentTarget.value);
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
                  setOpened(!opened);
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

interface TimeFieldProps extends FieldLook {
  /** `HH:MM`, in 24 hours. */
  value: string;
  onChange: (value: string) => void;
  disabled?: boolean;
}

/** A time of day, typed with or without the colon. */
export function TimeField({ value, onChange, disabled = false, ...look }: TimeFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <Field {...look}>
      {(ids) => (
        <span className={control.box}>
          <input
            {...ids}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            className={control.input}
            disabled={disabled}
            value={draft ?? value}
            onChange={(event) => {
              setDraft(event.currentTarget.value);
            }}
            onBlur={() => {
              const time = draft === null ? null : parseTime(draft);
              if (time !== null) onChange(time);
              // What is no time falls back to the last one that was.
              setDraft(null);
            }}
          />
          <Icon name="clock" className={control.icon} />
        </span>
      )}
    </Field>
  );
}
