import { useTranslation } from 'react-i18next';
import { useSession } from '../../shared/session/use-session';
import { Avatar } from '../../ui/avatar/avatar';
import { PageHead } from '../../ui/page/page-head';
import { Page } from '../../ui/page/page';
import { DeviceLink } from './device-link';
import { Leaving } from './sign-out-section';
import { MailPreferencesSection } from './mail-preferences';
import styles from './me-page.module.css';
import { Organisations } from './organisations';
import { OtherPages } from './other-pages';
import { PasswordChange } from './password-change';
import { Preferences } from './preferences';
import { Sessions } from './sessions';

/** Who I am here, how I like to read, and where I am signed in. */
export function MePage() {
  const { t } = useTranslation(['me', 'terms']);
  const { account, member, organisation, roles, memberships } = useSession();
  const post = [member.department, member.jobTitle].filter((part) => part !== null && part !== '').join(' ');
  return (
    <Page title={t('me:title')}>
      <div className={styles.page}>
        <PageHead title={t('me:title')} />
        <section className={styles.who} aria-label={t('me:profile')}>
          <Avatar name={member.displayName} size={40} self />
          <div>
            <p className={styles.name}>{member.displayName}</p>
            <p className={styles.quiet}>{account.email}</p>
          </div>
        </section>
        <dl className={styles.facts}>
          <div>
            <dt>{t('me:organisation')}</dt>
            <dd>{organisation.name}</dd>
          </div>
          {post !== '' && (
            <div>
              <dt>{t('me:post')}</dt>
              <dd>{post}</dd>
            </div>
          )}
          <div>
            <dt>{t('me:roles')}</dt>
            <dd>{roles.map((role) => t(`terms:role.${role}`)).join(t('terms:strip.joiner'))}</dd>
          </div>
        </dl>
        {memberships.length > 1 && <Organisations current={organisation.id} memberships={memberships} />}
        <OtherPages />
        <DeviceLink />
        <Preferences />
        <MailPreferencesSection />
        <PasswordChange />
        <Sessions />
        <Leaving />
      </div>
    </Page>
  );
}
