import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { conversationQuery } from './conversation-query';
import { Button } from '../../ui/button/button';
import { Compose } from './compose';

interface DisputeButtonProps {
  enrolmentId: string;
  judgementId: string;
  /** What the judgement is on, for who hears the button alone. */
  name: string;
}

/** For the candidate, beside a judgement: once, and only while it is the one that stands. */
export function DisputeButton({ enrolmentId, judgementId, name }: DisputeButtonProps) {
  const { t } = useTranslation('conversation');
  const { data } = useQuery(conversationQuery(enrolmentId));
  const [writing, setWriting] = useState(false);
  if (data?.abilities.dispute !== true) return null;
  if (data.threads.some((thread) => thread.judgement?.id === judgementId)) return null;
  if (!writing) {
    return (
      <Button
        variant="link"
        size="sm"
        aria-label={t('disputeOf', { name })}
        onClick={() => {
          setWriting(true);
        }}
      >
        {t('start.dispute')}
      </Button>
    );
  }
  return (
    <Compose
      enrolmentId={enrolmentId}
      message={{ kind: 'dispute', judgementId }}
      label={t('compose.dispute')}
      hint={t('disputeHint')}
      submit={t('send.dispute')}
      onDone={() => {
        setWriting(false);
      }}
    />
  );
}
