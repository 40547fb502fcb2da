import { type NamedProgrammeUnit, unitsOf } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { type Change, toggled } from '../../base/change/change';
import { IconButton } from '../../ui/button/button';
import { Checkbox } from '../../ui/field/choice';
import { StandardText } from '../../ui/standard-text/standard-text';
import { type Draft, mostMonths, withoutUnit, withUnitChanged } from './draft';
import styles from './form.module.css';
import { MonthsField } from './months-field';

interface UnitRowProps {
  draft: Draft;
  unit: NamedProgrammeUnit;
  opened: boolean;
  first: boolean;
  last: boolean;
  onOpen: () => void;
  onStep: (step: -1 | 1) => void;
  onChange: (change: Change<Draft>) => void;
}

/** A unit with the ways to move it; opened, its date and what has to be signed before it. */
export function UnitRow({ draft, unit, opened, first, last, onOpen, onStep, onChange }: UnitRowProps) {
  const { t } = useTranslation('programmes');
  const codes = new Map(unitsOf(draft).map(({ unitId, code }) => [unitId, code]));
  const required = unit.requires.map((id) => codes.get(id) ?? '').join(t('list'));
  const name = { code: unit.code };
  return (
    <li className={styles.unit} data-unit={unit.unitId}>
      <div className={styles.unitHead}>
        <span className={styles.words}>
          <span>
            <b className={styles.code}>{unit.code}</b> <StandardText text={unit.title} />
          </span>
          <small>
            {unit.releaseCode !== unit.code && <span>{unit.releaseCode}</span>}
            {required !== '' && <span>{t('requiresCodes', { codes: required })}</span>}
            {unit.dueMonths !== null && <span>{t('dueAfter', { count: unit.dueMonths })}</span>}
          </small>
        </span>
        <span className={styles.moves}>
          <IconButton
            icon="up"
            data-step="-1"
            label={t('edit.unitUp', name)}
            disabled={first}
            onClick={() => {
              onStep(-1);
            }}
          />
          <IconButton
            icon="down"
            data-step="1"
            label={t('edit.unitDown', name)}
            disabled={last}
            onClick={() => {
              onStep(1);
            }}
          />
          <IconButton icon="edit" label={t('edit.unitOpen', name)} aria-expanded={opened} onClick={onOpen} />
          <IconButton
            icon="trash"
            label={t('edit.removeUnit', name)}
            onClick={() => {
              onChange((latest) => withoutUnit(latest, unit.unitId));
            }}
          />
        </span>
      </div>
      {opened && <UnitDetail draft={draft} unit={unit} onChange={onChange} />}
    </li>
  );
}

function UnitDetail({ draft, unit, onChange }: Pick<UnitRowProps, 'draft' | 'unit' | 'onChange'>) {
  const { t } = useTranslation('programmes');
  const others = unitsOf(draft).filter(({ unitId }) => unitId !== unit.unitId);
  return (
    <div className={styles.detail}>
      <MonthsField
        label={t('edit.unitDue')}
        hint={t('edit.unitDueHint')}
        most={mostMonths.due}
        value={unit.dueMonths}
        onChange={(dueMonths) => {
          onChange((latest) => withUnitChanged(latest, unit.unitId, { dueMonths }));
        }}
      />
      {others.length > 0 && (
        <fieldset>
          <legend className={styles.legend}>{t('edit.requires')}</legend>
          <p className={styles.note}>{t('edit.requiresNote')}</p>
          <div className={styles.requires}>
            {others.map(({ unitId, code, title }) => (
              <Checkbox
                key={unitId}
                label={
                  <span lang="zh-Hant">
                    <b>{code}</b> {title}
                  </span>
                }
                checked={unit.requires.includes(unitId)}
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  onChange((latest) =>
                    withUnitChanged(latest, unit.unitId, ({ requires }) => ({
                      requires: toggled(requires, unitId, on),
                    })),
                  );
                }}
              />
            ))}
          </div>
        </fieldset>
      )}
    </div>
  );
}
