import { limits, type BusyTime } from '@attest/api-client';
import { appointmentLength, type AppointmentWay, addDays, meetingLink } from '@attest/domain';
import { useQuery } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClock } from '../../base/clock/use-clock';
import { useFormat } from '../../base/format/use-format';
import { useSession } from '../session/use-session';
import { Button } from '../../ui/button/button';
import { cx } from '../../ui/cx';
import { DateField, TimeField } from '../../ui/date-field/date-field';
import { ChoicePills } from '../../ui/field/choice';
import { SelectField } from '../../ui/field/select-field';
import { TextArea, TextField } from '../../ui/field/text-field';
import { ErrorState } from '../../ui/error-state/error-state';
import { Icon } from '../../ui/icon/icon';
import { SheetSubmit } from '../../ui/sheet/sheet';
import { useErrorText } from '../http/use-error-text';
import { useOnline } from '../sync/use-online';
import { busyQuery, ownAppointmentsQuery } from './appointment-queries';
import { overlapsWith, type Slot, slotsOn, spanOf, workDays } from './times';
import styles from './time-form.module.css';

/** What somebody chose or wrote; kept on the device until it is sent. */
export interface TimeDraft {
  day: string | null;
  time: string;
  minutes: string;
  way: AppointmentWay;
  place: string;
  link: string;
  reason: string;
}

export const emptyTime: TimeDraft = {
  ...{ day: null, time: '', minutes: String(appointmentLength.usual), way: 'on_site' },
  ...{ place: '', link: '', reason: '' },
};

const lengths = [15, 30, 45, 60, 90, 120, 180] as const;

export interface ChosenTime {
  readonly startsAt: string;
  readonly minutes: number;
  readonly way: AppointmentWay;
  readonly place?: string;
  readonly link?: string;
  readonly reason?: string;
}

interface TimeFormProps {
  draft: TimeDraft;
  onChange: (change: Partial<TimeDraft>) => void;
  /** Of everybody who is to come. */
  enrolmentIds: readonly string[];
  /** The appointment that is moved: its own time is not in the way. */
  except: string | null;
  /** What the button says: «送出12/11 14:00，等林佳穎回覆». */
  submit: (when: string) => string;
  foot?: string;
  busy: boolean;
  error: Error | null;
  onSubmit: (chosen: ChosenTime) => void;
}

/** A day, a time and a place: the days that come, times of which the taken ones say who has something else. */
export function TimeForm({ draft, onChange, enrolmentIds, except, ...rest }: TimeFormProps) {
  const { t } = useTranslation('appointments');
  const format = useFormat();
  const clock = useClock();
  const online = useOnline();
  const errorText = useErrorText();
  const [tried, setTried] = useState(false);
  const minutes = Number(draft.minutes);
  const chosen =
    draft.day === null || draft.time === '' ? null : spanOf(draft.day, draft.time, minutes, clock);
  const past = chosen !== null && Date.parse(chosen.startsAt) <= clock.now().getTime();
  const badLink = draft.way === 'online' && draft.link.trim() !== '' && !meetingLink.test(draft.link.trim());
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (chosen === null || past || badLink) return;
    rest.onSubmit({ startsAt: chosen.startsAt, minutes, way: draft.way, ...wordsOf(draft) });
  };
  const when = chosen === null ? '' : `${format.shortDate(chosen.startsAt)} ${format.time(chosen.startsAt)}`;
  return (
    <form className={styles.form} noValidate onSubmit={send}>
      <DayAndTime {...{ draft, onChange, enrolmentIds, except, minutes }} />
      {chosen !== null && <Overlaps span={chosen} except={except} />}
      {tried && (chosen === null || past) && (
        <p role="alert" className={styles.problem}>
          <Icon name="alert" size={14} />
          {t(past ? 'form.past' : 'form.choose')}
        </p>
      )}
      <Where draft={draft} onChange={onChange} badLink={tried && badLink} />
      <TextArea
        label={t('form.reason')}
        optional
        rows={2}
        maxLength={limits.AppointmentCreate.reason.maxLength}
        value={draft.reason}
        onChange={(event) => {
          onChange({ reason: event.currentTarget.value });
        }}
      />
      {rest.error !== null && <ErrorState title={t('notSent')} message={errorText(rest.error)} />}
      <SheetSubmit>
        <Button type="submit" variant="primary" size="xl" wide busy={rest.busy} disabled={!online}>
          {chosen === null ? t('form.send') : rest.submit(when)}
        </Button>
        {(rest.foot !== undefined || !online) && (
          <p className={styles.foot}>{online ? rest.foot : t('offline')}</p>
        )}
      </SheetSubmit>
    </form>
  );
}

const wordsOf = ({ way, place, link, reason }: TimeDraft): Pick<ChosenTime, 'place' | 'link' | 'reason'> => ({
  ...(place.trim() === '' ? {} : { place: place.trim() }),
  ...(way !== 'online' || link.trim() === '' ? {} : { link: link.trim() }),
  ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
});

type DayProps = Pick<TimeFormProps, 'draft' | 'onChange' | 'enrolmentIds' | 'except'> & { minutes: number };

function DayAndTime({ draft, onChange, enrolmentIds, except, minutes }: DayProps) {
  const { t } = useTranslation('appointments');
  const format = useFormat();
  const clock = useClock();
  const [other, setOther] = useState(false);
  const today = clock.today();
  const days = workDays(today, 5);
  const isOther = draft.day !== null && !days.includes(draft.day);
  const span = {
    from: clock.instantOf(today, '00:00'),
    to: clock.instantOf(addDays(days.at(-1) ?? today, 60), '23:59'),
  };
  const busy = useQuery(busyQuery(enrolmentIds, span.from, span.to));
  const slots =
    draft.day === null ? [] : slotsOn(draft.day, minutes, { busy: busy.data?.items ?? [], clock, except });
  const typed = draft.time !== '' && !slots.some(({ time }) => time === draft.time);
  return (
    <>
      <fieldset className={styles.set}>
        <legend>{t('form.day')}</legend>
        <div className={styles.days}>
          {days.map((day) => (
            <label key={day} className={styles.day}>
              <input
                type="radio"
                name="day"
                checked={draft.day === day}
                onChange={() => {
                  onChange({ day });
                }}
              />
              <span>{format.weekday(day)}</span>
              <b>{format.dayOfMonth(day)}</b>
            </label>
          ))}
        </div>
        <details className={styles.other} open={isOther || undefined}>
          <summary>{t('form.otherDay')}</summary>
          <DateField
            label={t('form.otherDay')}
            labelHidden
            min={today}
            value={draft.day}
            onChange={(day) => {
              onChange({ day });
            }}
          />
        </details>
      </fieldset>
      {draft.day !== null && (
        <fieldset className={styles.set}>
          <legend>
            {t('form.time')} <small>{t('form.grey')}</small>
          </legend>
          <div className={styles.slots}>
            {slots.map((slot) => (
              <SlotChoice
                key={slot.time}
                slot={slot}
                chosen={draft.time === slot.time}
                onChoose={() => {
                  setOther(false);
                  onChange({ time: slot.time });
                }}
              />
            ))}
            <label className={styles.slot}>
              <input
                type="radio"
                name="time"
                checked={other || typed}
                onChange={() => {
                  setOther(true);
                  onChange({ time: '' });
                }}
              />
              <span>{t('form.otherTime')}</span>
            </label>
          </div>
          {(other || typed) && (
            <TimeField
              label={t('form.otherTime')}
              value={draft.time}
              onChange={(time) => {
                onChange({ time });
              }}
            />
          )}
        </fieldset>
      )}
      <SelectField
        label={t('form.length')}
        value={draft.minutes}
        options={lengths.map((length) => ({ value: String(length), label: t('minutes', { count: length }) }))}
        onChange={(next) => {
          onChange({ minutes: next });
        }}
      />
    </>
  );
}

/** Taken is said and not forbidden: an overlap may be meant. */
function SlotChoice({ slot, chosen, onChoose }: { slot: Slot; chosen: boolean; onChoose: () => void }) {
  const words = useBusyWords();
  return (
    <label className={cx(styles.slot, slot.busy.length > 0 && styles.taken)}>
      <input type="radio" name="time" checked={chosen} disabled={slot.past} onChange={onChoose} />
      <span>{slot.time}</span>
      {slot.busy.length > 0 && <small>{words(slot.busy)}</small>}
    </label>
  );
}

/** «你有約», «林佳穎有約»; never with what. */
function useBusyWords(): (who: readonly BusyTime['member'][]) => string {
  const { t } = useTranslation('appointments');
  const own = useSession().member.id;
  return (who) =>
    who.some(({ id }) => id === own) ? t('busy.you') : t('busy.other', { name: who[0]?.displayName ?? '' });
}

/** What lies at the same time: allowed, and said. */
export function Overlaps({
  span,
  except,
}: {
  span: { startsAt: string; endsAt: string };
  except: string | null;
}) {
  const { t } = useTranslation('appointments');
  const format = useFormat();
  const own = useQuery(ownAppointmentsQuery);
  const found = overlapsWith(span, own.data?.items ?? [], except);
  return found.map(({ other, minutes }) => (
    <p key={other.id} role="status" className={styles.warn}>
      <Icon name="alert" size={14} />
      {t('overlap', {
        time: format.time(other.startsAt),
        what: t(`methodName.${other.method}`),
        minutes,
      })}
    </p>
  ));
}

function Where({
  draft,
  onChange,
  badLink,
}: Pick<TimeFormProps, 'draft' | 'onChange'> & { badLink: boolean }) {
  const { t } = useTranslation('appointments');
  return (
    <>
      <ChoicePills<AppointmentWay>
        label={t('form.way')}
        value={draft.way}
        choices={[
          { value: 'on_site', label: t('way.on_site') },
          { value: 'online', label: t('way.online') },
        ]}
        onChange={(way) => {
          onChange({ way });
        }}
      />
      <TextField
        label={t('form.place')}
        optional
        icon="place"
        autoComplete="off"
        maxLength={limits.AppointmentCreate.place.maxLength}
        value={draft.place}
        onChange={(event) => {
          onChange({ place: event.currentTarget.value });
        }}
      />
      {draft.way === 'online' && (
        <TextField
          label={t('form.link')}
          optional
          type="url"
          inputMode="url"
          autoComplete="off"
          error={badLink ? t('form.badLink') : undefined}
          maxLength={limits.AppointmentCreate.link.maxLength}
          value={draft.link}
          onChange={(event) => {
            onChange({ link: event.currentTarget.value });
          }}
        />
      )}
    </>
  );
}
