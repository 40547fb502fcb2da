import { verdicts, type Verdict } from '@attest/domain';
import { useId, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { singleKeysOn } from '../../base/keyboard/single-keys';
import { cx } from '../cx';
import { Icon, type IconName } from '../icon/icon';
import styles from './judgement-control.module.css';

const icons: Record<Verdict, IconName> = {
  satisfactory: 'check',
  not_yet: 'back',
  not_seen: 'minus',
};

interface JudgementControlProps {
  /** Nothing is preselected: null until the assessor chooses. */
  value: Verdict | null;
  onChange: (value: Verdict) => void;
  /** What is judged, for those who cannot see the row: «3.2 清楚、簡潔…». */
  label: string;
  disabled?: boolean;
  /** In their order, each reached by its position as a key: 1, 2, 3. «Not seen» makes no sense for a document or an answer. */
  options?: readonly Verdict[];
  className?: string | undefined;
}

export function JudgementControl({
  value,
  onChange,
  label,
  disabled = false,
  options = verdicts,
  className,
}: JudgementControlProps) {
  const { t } = useTranslation('terms');
  const id = useId();
  const group = useRef<HTMLDivElement>(null);

  const choose = (next: Verdict | undefined) => {
    if (disabled || next === undefined) return;
    onChange(next);
    group.current?.querySelector<HTMLElement>(`[data-value="${next}"]`)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const focused = document.activeElement?.getAttribute('data-value');
    const at = options.findIndex((option) => option === focused);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      choose(options[(at + step + options.length) % options.length]);
    } else if (singleKeysOn() && /^[1-9]$/.test(event.key) && Number(event.key) <= options.length) {
      event.preventDefault();
      choose(options[Number(event.key) - 1]);
    }
  };

  return (
    <div
      ref={group}
      role="radiogroup"
      aria-label={label}
      aria-disabled={disabled || undefined}
      className={cx(styles.control, disabled && styles.disabled, className)}
      onKeyDown={onKeyDown}
    >
      {options.map((option, index) => {
        const checked = option === value;
        return (
          <button
            key={option}
            id={`${id}-${option}`}
            type="button"
            role="radio"
            aria-checked={checked}
            aria-keyshortcuts={String(index + 1)}
            data-value={option}
            // One stop for Tab: the chosen one, or the first while nothing is chosen.
            tabIndex={checked || (value === null && index === 0) ? 0 : -1}
            disabled={disabled}
            className={cx(styles.option, checked && styles[option])}
            onClick={() => {
              choose(option);
            }}
          >
            <Icon name={icons[option]} />
            {t(`verdict.${option}.short`)}
          </button>
        );
      })}
    </div>
  );
}
