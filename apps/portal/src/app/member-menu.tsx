import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useErrorText } from '../shared/http/use-error-text';
import { useSignOut } from '../shared/outbox/use-sign-out';
import { switchOrganisation } from '../shared/session/session-actions';
import type { SignedIn } from '../shared/session/session-store';
import { Icon } from '../ui/icon/icon';
import { Menu, type MenuEntry } from '../ui/menu/menu';
import { toast } from '../ui/toast/toast-store';
import styles from './member-menu.module.css';

/** At the foot of the rail: who is signed in, where, and the way out. */
export function MemberMenu({ session }: { session: SignedIn }) {
  const { t } = useTranslation('common');
  const navigate = useNavigate();
  const errorText = useErrorText();
  const { account, organisation, member, memberships } = session;

  const switchTo = async (organisationId: string, name: string) => {
    try {
      await switchOrganisation(organisationId);
      await navigate('/');
      toast.done(t('member.switched', { name }));
    } catch (error) {
      toast.failed(errorText(error));
    }
  };

  const { leave, dialog } = useSignOut();
  const shown = shortName(member.displayName);
  const label = t('member.menu', { shown, name: member.displayName });

  const organisations: MenuEntry[] =
    memberships.length < 2
      ? []
      : [
          { kind: 'title', label: t('member.organisation') },
          ...memberships.map((membership): MenuEntry => {
            const current = membership.organisationId === organisation.id;
            return {
              kind: 'action',
              label: membership.organisationName,
              icon: 'building',
              checked: current,
              onSelect: () => {
                if (!current) void switchTo(membership.organisationId, membership.organisationName);
              },
            };
          }),
          { kind: 'line' },
        ];

  const entries: MenuEntry[] = [
    {
      kind: 'title',
      label: (
        <span className={styles.who}>
          <b>{member.displayName}</b>
          <span>{account.email}</span>
          <span>{organisation.name}</span>
        </span>
      ),
    },
    { kind: 'line' },
    ...organisations,
    { kind: 'link', label: t('member.profile'), icon: 'person', to: '/me' },
    {
      kind: 'action',
      label: t('member.signOut'),
      icon: 'sign-out',
      onSelect: () => {
        void leave();
      },
    },
  ];

  return (
    <>
      {dialog}
      <Menu
        position="right-end"
        label={label}
        entries={entries}
        target={
          <button type="button" className={styles.button} aria-label={label}>
            <Icon name="person" size={20} />
            <span className={styles.name}>{shown}</span>
          </button>
        }
      />
    </>
  );
}

/** The given name, as colleagues call each other: 陳冠宇 → 冠宇, Kuan-yu Chen → Kuan-yu. */
function shortName(name: string): string {
  const han = /^\p{Script=Han}{3,4}$/u.test(name);
  return han ? name.slice(-2) : (name.split(' ')[0] ?? name);
}
