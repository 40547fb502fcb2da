import type { EnrolmentDetail } from '@attest/api-client';
import { hasWords, readableCode, wordsOf } from '@attest/domain';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button';
import { Checkbox } from '../../ui/field/choice';
import { TextField } from '../../ui/field/text-field';
import styles from './upload.module.css';

interface TargetPickerProps {
  enrolment: Pick<EnrolmentDetail, 'structure' | 'assessmentGuide'>;
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
  error: string | undefined;
}

interface Option {
  id: string;
  code: string;
  text: string;
}

/** What the files prove: the chosen ones stand first, the rest is one tap away and can be searched. */
export function TargetPicker({ enrolment, chosen, onChange, error }: TargetPickerProps) {
  const { t } = useTranslation('my-evidence');
  const [open, setOpen] = useState(chosen.length === 0);
  const [wanted, setWanted] = useState('');
  const options = useMemo(
    (): Option[] => [
      ...enrolment.structure.elements.flatMap((element) => element.indicators),
      ...enrolment.assessmentGuide.criticalEvidence.map((item) => ({
        ...item,
        code: readableCode(item.code, (number) => t('critical', { code: number })),
      })),
    ],
    [enrolment, t],
  );
  const asked = wordsOf(wanted);
  const shown = options.filter(
    (option) => chosen.includes(option.id) || (open && hasWords(`${option.code} ${option.text}`, asked)),
  );
  return (
    <fieldset className={styles.targets} aria-describedby={error === undefined ? undefined : 'targets-error'}>
      <legend className={styles.label}>{t('upload.proves')}</legend>
      {open && options.length > 8 && (
        <TextField
          label={t('upload.search')}
          labelHidden
          icon="search"
          placeholder={t('upload.search')}
          value={wanted}
          onChange={(event) => {
            setWanted(event.currentTarget.value);
          }}
        />
      )}
      <ul className={open ? styles.optionsOpen : undefined}>
        {shown.map((option) => (
          <li key={option.id} className={styles.option}>
            <Checkbox
              label={
                <>
                  <b className={styles.code}>{option.code}</b> <span lang="zh-Hant">{option.text}</span>
                </>
              }
              checked={chosen.includes(option.id)}
              onChange={(event) => {
                onChange(
                  event.currentTarget.checked
                    ? [...chosen, option.id]
                    : chosen.filter((id) => id !== option.id),
                );
              }}
            />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className={styles.hint}>{t('upload.noMatch')}</p>}
      {!open && (
        <Button
          variant="link"
          icon="plus"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('upload.addTarget')}
        </Button>
      )}
      {error !== undefined && (
        <p id="targets-error" className={styles.problem} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
