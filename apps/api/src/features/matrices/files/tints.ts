import type { GroupCellLead, TargetStatus, UnitCellState } from '@attest/domain';

/** Soft grounds under dark letters: they print, and the letters say the same without them. */
const ok = '#E4F3EA';
const warn = '#FBF0DC';
const accent = '#E9EFFB';
const quiet = '#EFF1F4';

export const unitCellTints: Readonly<Record<UnitCellState, string>> = {
  satisfactory: ok,
  doubtful: warn,
  too_old: warn,
  not_yet: warn,
  not_seen: quiet,
  to_judge: accent,
  contested: accent,
  withdrawn: quiet,
};

export const statusTints: Readonly<Record<TargetStatus, string | null>> = {
  covered: ok,
  partly: warn,
  to_judge: accent,
  not_yet: warn,
  expired: warn,
  none: null,
};

export const leadTints: Readonly<Record<GroupCellLead, string | null>> = {
  signed: ok,
  overdue: warn,
  decided: accent,
  returned: warn,
  to_judge: accent,
  ready: accent,
  expiring: warn,
  open: null,
  planned: quiet,
  withdrawn: quiet,
};
