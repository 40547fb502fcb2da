import type { MailPreferences, MailPreferencesUpdate } from '@attest/api-client';
import { mailDeliveries, topicsOf } from '@attest/domain';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { patched, type Patch } from '../../base/change/change';
import { api } from '../../shared/http/api';
import { useSession } from '../../shared/session/use-session';
import { queryKeys } from '../../shared/queries/query-keys';
import { useErrorText } from '../../shared/http/use-error-text';
import { useChange } from '../../shared/http/use-change';
import { TimeField } from '../../ui/date-field/date-field';
import { Checkbox } from '../../ui/field/choice';
import { SelectField } from '../../ui/field/select-field';
import { QueryState } from '../../shared/queries/query-state';
import { toast } from '../../ui/toast/toast-store';
import styles from './mail-preferences.module.css';
import page from './me-page.module.css';
import { etagOf } from '../../shared/http/etag-of';

const preferencesQuery = queryOptions({
  queryKey: queryKeys.notifications.mailPreferences,
  queryFn: ({ signal }) => api.get('/notifications/preferences', { signal }),
});

/** How somebody is told by e-mail: how soon for each topic, when not at all, and when the digest comes. */
export function MailPreferencesSection() {
  const { t } = useTranslation('me');
  const query = useQuery(preferencesQuery);
  const { hash } = useLocation();
  const here = useRef<HTMLHeadingElement>(null);
  const asked = hash === '#notifications' && query.data !== undefined;
  useEffect(() => {
    if (asked) here.current?.scrollIntoView({ block: 'center' });
  }, [asked]);
  return (
    <section id="notifications" className={page.section} aria-label={t('mail.title')}>
      <h2 ref={here} className={page.heading}>
        {t('mail.title')}
      </h2>
      <QueryState query={query}>{(preferences) => <Form preferences={preferences} />}</QueryState>
    </section>
  );
}

/** Where quiet hours begin when somebody asks for them again. */
const usualQuiet = { from: '21:00', to: '07:30' };

const updateOf = ({ deliveries, quietHours, digestAt }: MailPreferences): MailPreferencesUpdate => ({
  deliveries,
  quietHours,
  digestAt,
});

function Form({ preferences }: { preferences: MailPreferences }) {
  const { t } = useTranslation('me');
  const client = useQueryClient();
  const errorText = useErrorText();
  // What was chosen and is not saved yet, also while a choice before it is on its way.
  const [wanted, setWanted] = useState<MailPreferencesUpdate | null>(null);
  const { mutate, isPending } = useChange({
    mutationFn: (next: MailPreferencesUpdate) => {
      const { version } = client.getQueryData(preferencesQuery.queryKey) ?? preferences;
      return api.put('/notifications/preferences', { body: next, ifMatch: etagOf(version) });
    },
    onSuccess: (saved, sent) => {
      client.setQueryData(queryKeys.notifications.mailPreferences, saved);
      setWanted((latest) => (latest === sent ? null : latest));
      toast.done(t('mail.saved'));
    },
    onError: async (error) => {
      setWanted(null);
      toast.failed(errorText(error));
      await client.invalidateQueries({ queryKey: queryKeys.notifications.mailPreferences });
    },
  });
  const { roles } = useSession();
  const { deliveries, quietHours, digestAt } = wanted ?? preferences;
  const change = (patch: Patch<MailPreferencesUpdate>) => {
    setWanted((latest) => patched(latest ?? updateOf(preferences), patch));
  };
  useEffect(() => {
    if (wanted !== null && !isPending) mutate(wanted);
  }, [wanted, isPending, mutate]);

  return (
    <div className={styles.form}>
      <p className={page.quiet}>
        {preferences.sends ? t('mail.to', { email: preferences.email }) : t('mail.notSent')}
      </p>
      <ul className={styles.topics}>
        {topicsOf(roles).map((topic) => (
          <li key={topic} className={styles.topic}>
            <span>
              {t(`mail.topic.${topic}`)}
              <small className={page.quiet}>{t(`mail.note.${topic}`)}</small>
            </span>
            <SelectField
              label={t('mail.deliveryOf', { topic: t(`mail.topic.${topic}`) })}
              labelHidden
              value={deliveries[topic]}
              onChange={(value) => {
                change((latest) => ({ deliveries: { ...latest.deliveries, [topic]: value } }));
              }}
              options={mailDeliveries.map((value) => ({ value, label: t(`mail.delivery.${value}`) }))}
            />
          </li>
        ))}
      </ul>
      <div className={styles.times}>
        <TimeField
          label={t('mail.digestAt')}
          value={digestAt}
          onChange={(value) => {
            if (value !== digestAt) change({ digestAt: value });
          }}
        />
      </div>
      <Checkbox
        label={t('mail.quiet')}
        note={t('mail.quietNote', { zone: preferences.timeZone })}
        checked={quietHours !== null}
        onChange={(event) => {
          change({ quietHours: event.currentTarget.checked ? usualQuiet : null });
        }}
      />
      {quietHours !== null && (
        <div className={styles.times}>
          <TimeField
            label={t('mail.quietFrom')}
            value={quietHours.from}
            onChange={(from) => {
              change((latest) => ({ quietHours: latest.quietHours && { ...latest.quietHours, from } }));
            }}
          />
          <TimeField
            label={t('mail.quietTo')}
            value={quietHours.to}
            onChange={(to) => {
              change((latest) => ({ quietHours: latest.quietHours && { ...latest.quietHours, to } }));
            }}
          />
        </div>
      )}
    </div>
  );
}
