import type { Locale } from '../vocabulary';
import type { GroupCellLead } from './group-matrix';
import type { UnitCellState } from './unit-cell';

/** One sign for what a cell says, so that a sheet or a print in black and white says the same as its colours. */
type Letters<State extends string> = Readonly<Record<Locale, Readonly<Record<State, string>>>>;

export const unitCellLetters: Letters<UnitCellState> = {
  'zh-TW': {
    satisfactory: '合',
    doubtful: '疑',
    too_old: '逾',
    not_yet: '尚',
    not_seen: '未',
    to_judge: '待',
    contested: '異',
    withdrawn: '撤',
  },
  en: {
    satisfactory: 'S',
    doubtful: 'D',
    too_old: 'O',
    not_yet: 'N',
    not_seen: 'U',
    to_judge: 'J',
    contested: 'X',
    withdrawn: 'W',
  },
};

export const groupCellLetters: Letters<GroupCellLead> = {
  'zh-TW': {
    signed: '簽',
    overdue: '逾',
    decided: '待',
    returned: '退',
    to_judge: '判',
    ready: '可',
    expiring: '將',
    open: '',
    planned: '未',
    withdrawn: '撤',
  },
  en: {
    signed: 'S',
    overdue: 'O',
    decided: 'D',
    returned: 'R',
    to_judge: 'J',
    ready: 'C',
    expiring: 'E',
    open: '',
    planned: 'P',
    withdrawn: 'W',
  },
};
