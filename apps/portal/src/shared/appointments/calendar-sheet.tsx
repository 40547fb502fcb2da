import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import { Button, type ButtonProps } from '../../ui/button/button';
import { ErrorState } from '../../ui/error-state/error-state';
import { Sheet } from '../../ui/sheet/sheet';
import { toast } from '../../ui/toast/toast-store';
import { api } from '../http/api';
import { useChange } from '../http/use-change';
import { useErrorText } from '../http/use-error-text';
import { LinkToCopy } from '../links/link-to-copy';
import { QueryState } from '../queries/query-state';
import { calendarFeedQuery } from './appointment-queries';
import styles from './time-form.module.css';

/** An address from which the reader's own calendar reads what is booked. */
export function CalendarButton({ variant = 'default' }: { variant?: NonNullable<ButtonProps['variant']> }) {
  const { t } = useTranslation('appointments');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        size="sm"
        variant={variant}
        aria-haspopup="dialog"
        onClick={() => {
          setOpened(true);
        }}
      >
        {t('feed.open')}
      </Button>
      <Sheet
        opened={opened}
        title={t('feed.title')}
        onClose={() => {
          setOpened(false);
        }}
      >
        <Feed />
      </Sheet>
    </>
  );
}

function Feed() {
  const { t } = useTranslation('appointments');
  const format = useFormat();
  const client = useQueryClient();
  const errorText = useErrorText();
  const [link, setLink] = useState<string | null>(null);
  const feed = useQuery(calendarFeedQuery);
  const make = useChange({
    mutationFn: () => api.post('/calendar-feed', {}),
    onSuccess: (made) => {
      setLink(new URL(made.link, window.location.origin).pathname);
      client.setQueryData(calendarFeedQuery.queryKey, { madeAt: made.madeAt });
    },
  });
  const revoke = useChange({
    mutationFn: () => api.delete('/calendar-feed', {}),
    onSuccess: () => {
      setLink(null);
      toast.done(t('feed.revoked'));
      client.setQueryData(calendarFeedQuery.queryKey, { madeAt: null });
    },
  });
  const error = make.error ?? revoke.error;
  return (
    <div className={styles.form}>
      <p>{t('feed.lead')}</p>
      {link !== null && <LinkToCopy path={link} label={t('feed.address')} />}
      {error !== null && <ErrorState title={t('notSent')} message={errorText(error)} />}
      <QueryState query={feed}>
        {({ madeAt }) => (
          <>
            {link === null && madeAt !== null && <p>{t('feed.there', { when: format.dateTime(madeAt) })}</p>}
            {link === null && (
              <Button
                variant="primary"
                busy={make.isPending}
                onClick={() => {
                  make.mutate();
                }}
              >
                {t(madeAt === null ? 'feed.make' : 'feed.again')}
              </Button>
            )}
            {madeAt !== null && (
              <Button
                variant="quiet"
                tone="bad"
                busy={revoke.isPending}
                onClick={() => {
                  revoke.mutate();
                }}
              >
                {t('feed.revoke')}
              </Button>
            )}
          </>
        )}
      </QueryState>
    </div>
  );
}
