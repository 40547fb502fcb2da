import type { ThirdPartyAsked } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../base/format/use-format';
import { Icon } from '../../../ui/icon/icon';
import styles from './respond.module.css';

interface IntroProps {
  asked: ThirdPartyAsked;
  organisation: string;
  contactName: string;
  /** Where it is only shown, the page around it has a title already. */
  level?: 1 | 2;
}

/** What it is for, who asks, about whom, how long it takes and until when. */
export function Intro({ asked, organisation, contactName, level = 1 }: IntroProps) {
  const { t } = useTranslation('third-parties');
  const format = useFormat();
  const Title = level === 1 ? 'h1' : 'h2';
  return (
    <section className={styles.intro}>
      <p className={styles.organisation}>{organisation}</p>
      <Title className={styles.title}>{t('respond.title', { name: asked.candidateName })}</Title>
      <p className={styles.lead}>
        {t('respond.lead', { name: asked.candidateName, organisation, unit: asked.unitTitle })}
      </p>
      {asked.message !== null && (
        <blockquote className={styles.message}>
          <p>{asked.message}</p>
          <footer>{contactName}</footer>
        </blockquote>
      )}
      <ul className={styles.facts}>
        <li>
          <Icon name="clock" size={14} />
          {t('respond.minutes', { count: asked.questions.length, minutes: asked.minutes })}
        </li>
        <li>
          <Icon name="calendar" size={14} />
          {t('respond.until', { date: format.longDate(asked.expiresOn) })}
        </li>
        <li>
          <Icon name="people" size={14} />
          {t('respond.readers', { name: asked.candidateName, organisation })}
        </li>
      </ul>
    </section>
  );
}
