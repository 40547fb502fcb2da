import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { QueryState } from '../../../shared/queries/query-state';
import { Page } from '../../../ui/page/page';
import { Panes, type OpenPane } from '../../../ui/panes/panes';
import { useCaseSeen } from '../use-case-seen';
import { programmeCaseQuery, useProgrammeName } from './programme-case-data';
import { ProgrammeCaseView } from './programme-case-view';
import { ProgrammePanel } from './programme-panel';

/** The whole of a programme for one person: decided by its assessor, signed by its supervisor, and read by whoever may. */
export function ProgrammeCasePage() {
  const { t } = useTranslation('sign-offs');
  const { programmeEnrolmentId = '' } = useParams();
  const [open, setOpen] = useState<OpenPane>(null);
  const query = useQuery(programmeCaseQuery(programmeEnrolmentId));
  const seen = useCaseSeen();
  const programmeName = useProgrammeName();
  const { data } = query;
  const title = data === undefined ? t('programme.title') : data.enrolment.candidate.displayName;
  return (
    <Page
      title={title}
      layout="panes"
      crumbs={[
        ...(data === undefined
          ? []
          : [
              {
                label: `${title} ${programmeName(data.programme).name}`,
                to: `/passports/${programmeEnrolmentId}`,
              },
            ]),
        { label: t('programme.title') },
      ]}
    >
      <Panes
        {...(data === undefined
          ? {}
          : {
              right: {
                label: t('programme.panel'),
                width: 368,
                content: <ProgrammePanel data={data} seen={seen} />,
              },
            })}
        open={open}
        onOpen={setOpen}
      >
        <QueryState query={query}>
          {(found) => (
            <ProgrammeCaseView
              data={found}
              watch={seen.watch}
              onAct={() => {
                setOpen('right');
              }}
            />
          )}
        </QueryState>
      </Panes>
    </Page>
  );
}
