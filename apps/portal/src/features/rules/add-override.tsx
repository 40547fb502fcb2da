import type { RuledUnit, RulePlace } from '@attest/api-client';
import { readableCode, type RuleOverride, type TargetKind, targetKinds } from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button';
import { SelectField } from '../../ui/field/select-field';
import { TextField } from '../../ui/field/text-field';
import { QueryState } from '../../shared/queries/query-state';
import { Sheet } from '../../ui/sheet/sheet';
import { unitsQuery } from './queries';
import styles from './rule-form.module.css';

export interface NewOverride {
  readonly override: RuleOverride;
  readonly place: RulePlace;
}

interface AddOverrideProps {
  opened: boolean;
  onClose: () => void;
  onAdd: (added: NewOverride) => void;
}

/** Chooses what different rules are for: a standard, one of its units, or one target. */
export function AddOverride({ opened, onClose, onAdd }: AddOverrideProps) {
  const { t } = useTranslation('rules');
  const [wanted, setWanted] = useState('');
  const q = useDeferredValue(wanted.trim());
  const units = useQuery({ ...unitsQuery(q), enabled: opened });
  return (
    <Sheet opened={opened} onClose={onClose} title={t('overrides.add')}>
      {opened && (
        <>
          {(wanted !== '' || units.data?.more === true) && (
            <TextField
              type="search"
              label={t('overrides.search')}
              labelHidden
              icon="search"
              placeholder={t('overrides.search')}
              value={wanted}
              onChange={(event) => {
                setWanted(event.currentTarget.value);
              }}
            />
          )}
          <QueryState query={units}>
            {(data) => <Choose key={q} units={data.units} onAdd={onAdd} />}
          </QueryState>
        </>
      )}
    </Sheet>
  );
}

const ALL = 'all';

function Choose({ units, onAdd }: { units: readonly RuledUnit[]; onAdd: AddOverrideProps['onAdd'] }) {
  const { t } = useTranslation(['rules', 'terms']);
  const standards = [...new Map(units.map((unit) => [unit.standardId, unit])).values()];
  const [standardId, setStandard] = useState(standards[0]?.standardId ?? '');
  const [unitId, setUnit] = useState(ALL);
  const [targetId, setTarget] = useState(ALL);
  const [wantedKind, setKind] = useState<TargetKind>('indicator');
  const standard = standards.find((each) => each.standardId === standardId);
  const within = units.filter((each) => each.standardId === standardId);
  const unit = within.find((each) => each.unitId === unitId);
  // A unit has rules for the kinds that its standard lists.
  const kinds = targetKinds.filter((each) => unit?.targets.some((one) => one.kind === each) ?? true);
  const kind = kinds.includes(wantedKind) ? wantedKind : (kinds[0] ?? 'indicator');
  const ofKind = unit?.targets.filter((each) => each.kind === kind) ?? [];
  const target = ofKind.find((each) => each.id === targetId);
  if (standard === undefined) return <p>{t('overrides.noStandards')}</p>;

  const add = () => {
    const shared = {
      standardId,
      standardCode: standard.standardCode,
      standardName: standard.standardName,
      unitId: unit?.unitId ?? null,
      unitCode: unit?.unitCode ?? null,
      unitTitle: unit?.unitTitle ?? null,
    };
    const [scope, id, code, text] =
      target !== undefined
        ? (['target', target.id, target.code, target.text] as const)
        : unit !== undefined
          ? (['unit', unit.unitId, unit.unitCode, unit.unitTitle] as const)
          : (['standard', standardId, standard.standardCode, standard.standardName] as const);
    onAdd({
      override: { scope, id, kind, rules: {} },
      place: { ...shared, scope, id, code, text },
    });
  };
  const critical = (number: number) => t('place.critical', { number });
  return (
    <form
      className={styles.choose}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <SelectField
        label={t('overrides.standard')}
        value={standardId}
        options={standards.map((each) => ({
          value: each.standardId,
          label: `${each.standardCode} ${each.standardName}`,
        }))}
        onChange={(value) => {
          setStandard(value);
          setUnit(ALL);
          setTarget(ALL);
        }}
      />
      <SelectField
        label={t('overrides.unit')}
        value={unitId}
        options={[
          { value: ALL, label: t('overrides.everyUnit') },
          ...within.map((each) => ({ value: each.unitId, label: `${each.unitCode} ${each.unitTitle}` })),
        ]}
        onChange={(value) => {
          setUnit(value);
          setTarget(ALL);
        }}
      />
      <SelectField<TargetKind>
        label={t('overrides.kind')}
        value={kind}
        options={kinds.map((value) => ({ value, label: t(`terms:targetKind.${value}`) }))}
        onChange={(value) => {
          setKind(value);
          setTarget(ALL);
        }}
      />
      {unit !== undefined && (
        <SelectField
          label={t('overrides.target')}
          value={targetId}
          options={[
            { value: ALL, label: t('overrides.everyTarget') },
            ...ofKind.map((each) => ({
              value: each.id,
              label: `${readableCode(each.code, critical)} ${each.text}`,
            })),
          ]}
          onChange={setTarget}
        />
      )}
      <Button type="submit" variant="primary">
        {t('overrides.choose')}
      </Button>
    </form>
  );
}
