import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { GroupSelect } from '../../../shared/groups/group-select';
import { Page } from '../../../ui/page/page';
import { QueryState } from '../../../shared/queries/query-state';
import { useSearchState } from '../../../shared/search-state/use-search-state';
import { groupQuery } from '../../../shared/overview/group/group-data';
import { viewState } from './group-url';
import { GroupView } from './group-view';

/** Candidates by units: where everybody stands, at a glance. */
export function GroupPage() {
  const { t } = useTranslation('matrix');
  const [{ release, kind, group: chosen }, change] = useSearchState(viewState);
  const groupId = chosen === '' ? null : chosen;
  const releaseId = release === '' ? null : release;
  const whole = useQuery({
    ...groupQuery({ releaseId: null, groupId, kind }),
    placeholderData: keepPreviousData,
  });
  // A group larger than one answer is read standard by standard.
  const apart = whole.data?.truncated === true && releaseId !== null;
  const narrowed = useQuery({ ...groupQuery({ releaseId, groupId, kind }), enabled: apart });
  return (
    <Page title={t('group.title')} layout="panes">
      <QueryState query={whole}>
        {(group) => (
          <GroupView
            group={(apart ? narrowed.data : undefined) ?? group}
            standards={group.units}
            groupChoice={
              <GroupSelect
                value={chosen}
                onChange={(next) => {
                  change({ group: next });
                }}
              />
            }
          />
        )}
      </QueryState>
    </Page>
  );
}
