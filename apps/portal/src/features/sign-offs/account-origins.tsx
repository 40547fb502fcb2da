import type { AccountOrigin } from '@attest/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../base/format/use-format';
import styles from './case-view.module.css';

/** How the accounts of the three people came to be: part of what is signed. */
export function AccountOrigins({ people }: { people: readonly AccountOrigin[] }) {
  const { t } = useTranslation('sign-offs');
  return (
    <section className={styles.origins} aria-labelledby="origins-title">
      <h2 id="origins-title">{t('origin.title')}</h2>
      <dl>
        {people.map((person) => (
          <div key={person.part}>
            <dt>
              {t(`origin.part.${person.part}`)}
              <b>{person.displayName}</b>
            </dt>
            <dd>
              <Story person={person} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Story({ person }: { person: AccountOrigin }) {
  const { t } = useTranslation('sign-offs');
  const format = useFormat();
  const { addedAt, addedBy, invitedAt, invitedBy, delivery, joinedAt, confirmedAt, firstSignInAt } = person;
  const at = (moment: string) => format.date(moment);
  const by = (name: string | null) => name ?? t('origin.operator');
  const first =
    invitedAt === null || delivery === null
      ? t('origin.added', { date: at(addedAt), name: by(addedBy) })
      : t(`origin.invited.${delivery}`, { date: at(invitedAt), name: by(invitedBy) });
  return (
    <>
      {[
        first,
        invitedAt === null
          ? ''
          : joinedAt === null
            ? t('origin.notJoined')
            : t('origin.joined', { date: at(joinedAt) }),
        firstSignInAt === null ? t('origin.neverIn') : t('origin.firstSignIn', { date: at(firstSignInAt) }),
        confirmedAt === null ? t('origin.unconfirmed') : t('origin.confirmed', { date: at(confirmedAt) }),
      ]
        .filter((sentence) => sentence !== '')
        .join(t('origin.joiner'))}
    </>
  );
}
