import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Page } from '../../../ui/page/page';
import { QueryState } from '../../../shared/queries/query-state';
import { groupQuery } from './group-data';
import { GroupView } from './group-view';

/** Candidates by units: where everybody stands, at a glance. */
export function GroupPage() {
  const { t } = useTranslation('matrix');
  const [params] = useSearchParams();
  const releaseId = params.get('release');
  const whole = useQuery(groupQuery(null));
  // A group larger than one answer is read standard by standard.
  const apart = whole.data?.truncated === true && releaseId !== null;
  const narrowed = useQuery({ ...groupQuery(releaseId), enabled: apart });
  return (
    <Page title={t('group.title')} layout="panes">
      <QueryState query={whole}>
        {(group) => (
          <GroupView group={(apart ? narrowed.data : undefined) ?? group} standards={group.units} />
        )}
      </QueryState>
    </Page>
  );
}
