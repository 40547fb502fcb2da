import type { EnrolmentDetail } from '@attest/api-client';
import { hasWords, wordsOf } from '@attest/domain';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toggled, type Change } from '../../base/change/change';
import { type TargetGroup, targetGroups, type UnitTarget } from '../../shared/enrolment/targets';
import { useGroupTitle } from '../../shared/enrolment/use-group-title';
import type { HandedInMethod } from '../../shared/methods/parts-table';
import { PartsChoice, type ShownParts } from '../../shared/methods/parts-choice';
import { groupsFor } from '../../shared/methods/target-order';
import { Button } from '../../ui/button/button';
import { Checkbox } from '../../ui/field/choice';
import { TextField } from '../../ui/field/text-field';
import styles from './upload.module.css';

/** Of targets under which the standard lists parts, those of which only some are shown. */
export type PartsShown = Readonly<Record<string, ShownParts>>;

interface TargetPickerProps {
  enrolment: Pick<EnrolmentDetail, 'structure' | 'attitudes' | 'assessmentGuide'>;
  /** What it mostly shows stands first. */
  method: HandedInMethod;
  chosen: readonly string[];
  onChange: (change: Change<readonly string[]>) => void;
  parts: PartsShown;
  onParts: (change: Change<PartsShown>) => void;
  error: string | undefined;
}

/** What the files prove: the chosen ones stand first, the rest is one tap away and can be searched. */
export function TargetPicker(props: TargetPickerProps) {
  const { enrolment, method, chosen, error } = props;
  // With the words of the parts, which are read out only once a target is chosen: waiting for them then would blank the page.
  const { t } = useTranslation(['my-evidence', 'methods']);
  const [open, setOpen] = useState(chosen.length === 0);
  const [wanted, setWanted] = useState('');
  const groups = useMemo(
    () =>
      groupsFor(
        method,
        targetGroups(enrolment, (number) => t('critical', { code: number })),
      ),
    [enrolment, method, t],
  );
  const asked = wordsOf(wanted);
  const isShown = ({ id, code, text }: UnitTarget) =>
    chosen.includes(id) || (open && hasWords(`${code} ${text}`, asked));
  const shown = groups
    .map((group) => ({ ...group, targets: group.targets.filter(isShown) }))
    .filter(({ targets }) => targets.length > 0);
  const number = groups.reduce((sum, { targets }) => sum + targets.length, 0);
  return (
    <fieldset className={styles.targets} aria-describedby={error === undefined ? undefined : 'targets-error'}>
      <legend className={styles.label}>{t('upload.proves')}</legend>
      {open && number > 8 && (
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
      {shown.length > 0 && (
        <div className={open ? styles.optionsOpen : undefined}>
          {shown.map((group) => (
            <Options key={group.id} {...props} group={group} headed={open} />
          ))}
        </div>
      )}
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

interface OptionsProps extends TargetPickerProps {
  group: TargetGroup;
  headed: boolean;
}

/** The targets of an element or of a kind. */
function Options({ group, headed, chosen, onChange, parts, onParts }: OptionsProps) {
  const { words, lang } = useGroupTitle()(group);
  return (
    <section aria-label={words}>
      {headed && (
        <h2 className={styles.optionHead} lang={lang}>
          {words}
        </h2>
      )}
      <ul>
        {group.targets.map((target) => (
          <li key={target.id} className={styles.option}>
            <Checkbox
              label={
                <>
                  <b className={styles.code}>{target.code}</b> <span lang="zh-Hant">{target.text}</span>
                </>
              }
              checked={chosen.includes(target.id)}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                onChange((latest) => toggled(latest, target.id, checked));
              }}
            />
            {chosen.includes(target.id) && (
              <PartsChoice
                target={target}
                value={parts[target.id] ?? null}
                onChange={(change) => {
                  onParts((latest) => ({ ...latest, [target.id]: change(latest[target.id] ?? null) }));
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
