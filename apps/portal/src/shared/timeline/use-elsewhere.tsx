import type { EvidenceView } from '@attest/api-client';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button';
import { Empty } from '../../ui/empty/empty';
import { SelectField } from '../../ui/field/select-field';
import { Sheet, SheetSubmit } from '../../ui/sheet/sheet';
import { enrolmentQuery } from '../enrolment/enrolment-queries';
import { targetGroups } from '../enrolment/targets';
import { useErrorText } from '../http/use-error-text';
import { TargetField } from '../methods/target-field';
import { groupsFor } from '../methods/target-order';
import { QueryState } from '../queries/query-state';
import { everything, useTimeline } from './timeline-queries';
import { useClaim } from './use-piece';
import styles from './use-elsewhere.module.css';

/** «Use this here too»: a piece in another unit of the same candidate. Nothing where the reader may not. */
export function UseElsewhere({ evidence }: { evidence: EvidenceView }) {
  const { t } = useTranslation('timeline');
  const [opened, setOpened] = useState(false);
  const close = () => {
    setOpened(false);
  };
  return (
    <>
      <Button
        size="sm"
        icon="link"
        aria-haspopup="dialog"
        onClick={() => {
          setOpened(true);
        }}
      >
        {t('use.open')}
      </Button>
      <Sheet opened={opened} onClose={close} title={t('use.title', { title: evidence.current.title })}>
        {opened && <Choose evidence={evidence} onDone={close} />}
      </Sheet>
    </>
  );
}

interface ChooseProps {
  evidence: EvidenceView;
  onDone: () => void;
}

function Choose({ evidence, onDone }: ChooseProps) {
  const { t } = useTranslation('timeline');
  const [chosen, setChosen] = useState('');
  const { query } = useTimeline(evidence.candidate.id, everything);
  return (
    <QueryState query={query}>
      {({ pages }) => {
        const units = (pages[0]?.units ?? []).filter(({ mayClaim }) => mayClaim);
        const unit = units.find(({ enrolmentId }) => enrolmentId === chosen);
        if (units.length === 0) return <Empty title={t('use.noUnit')} />;
        return (
          <div className={styles.form}>
            <SelectField
              label={t('use.unit')}
              value={chosen}
              options={[
                { value: '', label: t('use.chooseUnit') },
                ...units.map(({ enrolmentId, code, title }) => ({
                  value: enrolmentId,
                  label: `${code} ${title}`,
                })),
              ]}
              onChange={setChosen}
            />
            {unit !== undefined && (
              <ForUnit
                key={chosen}
                evidence={evidence}
                enrolmentId={chosen}
                unit={unit.title}
                onDone={onDone}
              />
            )}
          </div>
        );
      }}
    </QueryState>
  );
}

function ForUnit({
  evidence,
  enrolmentId,
  unit,
  onDone,
}: ChooseProps & { enrolmentId: string; unit: string }) {
  const { t } = useTranslation(['timeline', 'methods']);
  const errorText = useErrorText();
  const [targets, setTargets] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const enrolment = useQuery(enrolmentQuery(enrolmentId));
  const claim = useClaim(onDone);
  const used = new Set(
    evidence.current.claims.filter((one) => one.enrolmentId === enrolmentId).map(({ targetId }) => targetId),
  );
  return (
    <QueryState query={enrolment}>
      {({ enrolment: data }) => (
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (targets.length === 0) return;
            claim.mutate({
              ...{ versionId: evidence.current.id, enrolmentId, targetIds: targets },
              done: t('timeline:use.done', { unit }),
            });
          }}
        >
          <TargetField
            label={t('timeline:use.targets')}
            placeholder={t('methods:targets.choose')}
            groups={groupsFor(evidence.method, targetGroups(data, String))
              .map((group) => ({ ...group, targets: group.targets.filter(({ id }) => !used.has(id)) }))
              .filter((group) => group.targets.length > 0)}
            value={targets}
            onChange={setTargets}
          />
          {tried && targets.length === 0 && (
            <p role="alert" className={styles.problem}>
              {t('timeline:use.error')}
            </p>
          )}
          {claim.error !== null && (
            <p role="alert" className={styles.problem}>
              {errorText(claim.error)}
            </p>
          )}
          <SheetSubmit>
            <Button type="submit" variant="primary" size="lg" wide busy={claim.isPending}>
              {t('timeline:use.send')}
            </Button>
          </SheetSubmit>
        </form>
      )}
    </QueryState>
  );
}
