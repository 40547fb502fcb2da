import { limits, type Member, type OpenWork } from '@attest/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../shared/http/use-error-text';
import { usePersistedState } from '../../../shared/outbox/use-persisted-state';
import { usePeople } from '../../../shared/people/use-people';
import { Button } from '../../../ui/button/button';
import { ErrorState } from '../../../ui/error-state/error-state';
import { Checkbox } from '../../../ui/field/choice';
import { TextArea } from '../../../ui/field/text-field';
import { PersonSelect, type SelectablePerson } from '../../../ui/person-select/person-select';
import { SheetSubmit } from '../../../ui/sheet/sheet';
import { type Choice, chosenFor, handedUnits, type HandedPart, handingsOf, nothingChosen } from './hand-over';
import styles from './leave.module.css';
import { UnitRow } from './unit-row';
import { problemsIn, useLeave } from './use-leave';
import { countWholes, handedWholes, nobodyTakes, WholesTaken, type WholeTakers } from './wholes';
import { useFormat } from '../../../base/format/use-format';

const along = ['toJudge', 'toSign', 'requests', 'planItems', 'invitations'] as const;

/** What goes along with the units, and what needs nobody; or that nothing is open. */
export function WorkTakenOver({ work }: { work: OpenWork }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  if (work.count === 0 && work.imports === 0 && work.teamCount === 0 && work.appointments === 0)
    return <p className={styles.meta}>{t('leave.nothing')}</p>;
  const parts = along
    .filter((each) => work[each] > 0)
    .map((each) => t(`leave.along.${each}`, { count: work[each] }));
  return (
    <div className={styles.meta}>
      {parts.length > 0 && <p>{t('leave.alongAll', { list: format.list(parts) })}</p>}
      {work.teamCount > 0 && <p>{t('leave.teams', { count: work.teamCount })}</p>}
      {work.appointments > 0 && <p>{t('leave.appointments', { count: work.appointments })}</p>}
      {work.imports > 0 && <p>{t('leave.imports', { count: work.imports })}</p>}
      {work.count === 0 && <p>{t('leave.nothing')}</p>}
    </div>
  );
}

interface OwnProps {
  work: Pick<OpenWork, 'own' | 'programmesOwn'>;
  withdrawn: boolean;
  onChange: (withdrawn: boolean) => void;
}

/** What they are on as the candidate: nobody takes that on, so it is stopped or stays open. */
export function OwnWithdrawn({ work: { own, programmesOwn }, withdrawn, onChange }: OwnProps) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const parts = [
    ...(own.length === 0 ? [] : [t('leave.ownUnits', { count: own.length })]),
    ...(programmesOwn.length === 0 ? [] : [t('leave.ownProgrammes', { count: programmesOwn.length })]),
  ];
  return (
    <div>
      <Checkbox
        label={t('leave.own', { list: format.list(parts) })}
        note={t('leave.ownNote')}
        checked={withdrawn}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      {programmesOwn.length > 0 && (
        <ul className={styles.own}>
          {programmesOwn.map(({ id, programme }) => (
            <li key={id} lang="zh-Hant">
              {programme.name}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface LeaveFormProps {
  member: Member;
  etag: string;
  purpose: 'leave' | 'hand_over';
  work: OpenWork;
  onClose: () => void;
}

export function LeaveForm({ member, etag, purpose, work, onClose }: LeaveFormProps) {
  const { t } = useTranslation('people');
  const errorText = useErrorText();
  const people = { assessor: usePeople('assessor'), supervisor: usePeople('supervisor') };
  const [choice, setChoice] = useState<Choice>(nothingChosen);
  const [takers, setTakers] = useState<WholeTakers>(nobodyTakes);
  const [withdrawOwn, setWithdrawOwn] = useState(true);
  const [reason, setReason, forget] = usePersistedState(
    `why ${purpose} leaves work of ${member.id} open`,
    '',
  );
  const leave = useLeave(member, {
    ...{ etag, purpose },
    onDone: () => {
      forget();
      onClose();
    },
  });
  const others = (as: HandedPart): readonly SelectablePerson[] =>
    people[as].people.filter(({ id }) => id !== member.id);

  const handings = handingsOf(work);
  const units = handedUnits(handings, choice);
  const wholes = handedWholes(work, takers);
  const given = units.length + wholes.programmes.length + wholes.groups.length;
  const own = work.own.length + work.programmesOwn.length;
  const listed = handings.length + own + countWholes(work);
  const remaining = work.count - given - (withdrawOwn ? own : 0);
  const refused = problemsIn(leave.error);
  const parts = (['assessor', 'supervisor'] as const).filter((as) => handings.some((each) => each.as === as));
  const ready = purpose === 'leave' ? remaining === 0 || reason.trim() !== '' : given > 0;

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        leave.mutate({
          ...{ units, ...wholes },
          ...(withdrawOwn && own > 0 ? { withdrawOwnReason: t('leave.ownReason') } : {}),
          ...(remaining > 0 ? { keepOpenReason: reason.trim() } : {}),
        });
      }}
    >
      <WorkTakenOver work={work} />
      {countWholes(work) > 0 && (
        <WholesTaken
          work={work}
          memberId={member.id}
          people={people}
          takers={takers}
          onTake={(part, id) => {
            setTakers((before) => ({ ...before, [part]: id }));
          }}
        />
      )}
      {parts.length > 0 && (
        <div className={styles.all}>
          {parts.map((as) => (
            <PersonSelect
              key={as}
              label={t(`leave.all.${as}`, { count: handings.filter((each) => each.as === as).length })}
              people={others(as)}
              more={people[as].more}
              onSearch={people[as].search}
              value={choice.forAll[as]?.id ?? null}
              clearable
              onChange={(id) => {
                const person = others(as).find((each) => each.id === id) ?? null;
                setChoice((before) => ({ ...before, forAll: { ...before.forAll, [as]: person } }));
              }}
            />
          ))}
        </div>
      )}
      {parts.map((as) => (
        <section key={as} aria-label={t(`leave.list.${as}`)}>
          <h3 className={styles.heading}>{t(`leave.list.${as}`)}</h3>
          <ul className={styles.rows}>
            {handings
              .filter((each) => each.as === as)
              .map((handing) => (
                <UnitRow
                  key={handing.enrolment.id}
                  handing={handing}
                  person={chosenFor(handing, choice)}
                  people={others(as)}
                  more={people[as].more}
                  onSearch={people[as].search}
                  refused={
                    refused.has(handing.enrolment.id)
                      ? t(`leave.problem.${refused.get(handing.enrolment.id) === 'parts' ? 'parts' : 'role'}`)
                      : undefined
                  }
                  onChoose={(person) => {
                    setChoice((before) => ({
                      ...before,
                      forOne: new Map(before.forOne).set(handing.enrolment.id, person),
                    }));
                  }}
                />
              ))}
          </ul>
        </section>
      ))}
      {purpose === 'leave' && own > 0 && (
        <OwnWithdrawn work={work} withdrawn={withdrawOwn} onChange={setWithdrawOwn} />
      )}
      {work.count > listed && (
        <p className={styles.meta}>{t('leave.notListed', { count: work.count - listed })}</p>
      )}
      {purpose === 'leave' && remaining > 0 && (
        <div className={styles.foot}>
          <TextArea
            label={t('leave.keepReason')}
            hint={t('leave.keepHint')}
            optional={given > 0 && remaining === 0}
            value={reason}
            maxLength={limits.Leave.keepOpenReason.maxLength}
            onChange={(event) => {
              setReason(event.currentTarget.value);
            }}
          />
        </div>
      )}
      {leave.error !== null && <ErrorState title={t('error.notSaved')} message={errorText(leave.error)} />}
      <SheetSubmit>
        {purpose === 'leave' && remaining > 0 && (
          <p className={styles.warn} role="status">
            {t('leave.remaining', { count: remaining })}
          </p>
        )}
        <Button type="submit" variant="primary" size="lg" wide disabled={!ready} busy={leave.isPending}>
          {purpose === 'leave'
            ? t(given > 0 ? 'leave.submit' : 'leave.submitNothing', { count: given })
            : t('leave.submitHandOver', { count: given })}
        </Button>
        {purpose === 'leave' && (
          <p className={styles.meta}>{t('leave.keeps', { name: member.displayName })}</p>
        )}
      </SheetSubmit>
    </form>
  );
}
