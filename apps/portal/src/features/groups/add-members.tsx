import { useQueryClient } from '@tanstack/react-query';
import { isRecord } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/http/api';
import { isApiError } from '../../shared/http/api-error';
import { useChange } from '../../shared/http/use-change';
import { useErrorText } from '../../shared/http/use-error-text';
import { usePeople } from '../../shared/people/use-people';
import { usePersistedState } from '../../shared/outbox/use-persisted-state';
import { queryKeys } from '../../shared/queries/query-keys';
import { Button } from '../../ui/button/button';
import { TextArea } from '../../ui/field/text-field';
import { FileDrop } from '../../ui/file-drop/file-drop';
import { PersonSelect } from '../../ui/person-select/person-select';
import { SheetSubmit } from '../../ui/sheet/sheet';
import { toast } from '../../ui/toast/toast-store';
import styles from './groups.module.css';

const longest = 40_000;

interface Refused {
  readonly found: number;
  readonly problems: readonly { line: number | null; value: string; problem: string }[];
}

/** People one by one, or as a list that is pasted or read from a file; each line that is not found is told. */
export function AddMembers({ groupId, onDone }: { groupId: string; onDone: () => void }) {
  const { t } = useTranslation('groups');
  const client = useQueryClient();
  const errorText = useErrorText();
  const candidates = usePeople('candidate');
  const [list, setList, forget] = usePersistedState(`members of ${groupId}`, '');
  const add = useChange({
    mutationFn: (body: { candidateIds?: string[]; list?: string; addFound?: boolean }) =>
      api.post('/groups/{id}/members', { path: { id: groupId }, body }),
    onSuccess: async ({ added, already }) => {
      await Promise.all(
        [queryKeys.groups.all, queryKeys.overview.all].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      );
      toast.done(t(already === 0 ? 'members.added' : 'members.addedSome', { count: added, already }));
    },
  });
  const refused = refusedOf(add.error);
  const addList = (addFound: boolean) => {
    add
      .mutateAsync({ list, addFound })
      .then(() => {
        forget();
        onDone();
      })
      .catch(() => undefined);
  };
  return (
    <div className={styles.form}>
      <PersonSelect
        label={t('members.one')}
        people={candidates.people}
        more={candidates.more}
        onSearch={candidates.search}
        value={null}
        onChange={(id) => {
          if (id !== null) add.mutate({ candidateIds: [id] });
        }}
      />
      <TextArea
        label={t('members.list')}
        hint={t('members.listHint')}
        rows={8}
        maxLength={longest}
        value={list}
        onChange={({ currentTarget }) => {
          setList(currentTarget.value);
          add.reset();
        }}
      />
      <FileDrop
        label={t('members.file')}
        accept=".csv,.txt,text/csv,text/plain"
        onFiles={([file]) => {
          void file?.text().then(setList);
        }}
      />
      {add.isError && (
        <div role="alert" className={styles.problem}>
          <p>{errorText(add.error)}</p>
          {refused !== null && (
            <ul>
              {refused.problems.map(({ line, value, problem }) => (
                <li key={`${line ?? ''} ${value}`}>
                  {line === null ? '' : t('members.line', { line })} {value}{' '}
                  <b>{t(`members.problem.${problem}`)}</b>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      <SheetSubmit>
        {refused !== null && refused.found > 0 && (
          <Button
            busy={add.isPending}
            wide
            onClick={() => {
              addList(true);
            }}
          >
            {t('members.addFound', { count: refused.found })}
          </Button>
        )}
        <Button
          variant="primary"
          busy={add.isPending}
          disabled={list.trim() === ''}
          wide
          onClick={() => {
            addList(false);
          }}
        >
          {t('members.addList')}
        </Button>
      </SheetSubmit>
    </div>
  );
}

function refusedOf(error: unknown): Refused | null {
  if (!isApiError(error, 'group.members_refused')) return null;
  const { found, problems } = error.facts;
  return {
    found: typeof found === 'number' ? found : 0,
    problems: (Array.isArray(problems) ? problems : []).filter(isRecord).map((one) => ({
      line: typeof one['line'] === 'number' ? one['line'] : null,
      value: String(one['value']),
      problem: String(one['problem']),
    })),
  };
}
