import { checklist } from './checklist';
import { defineMethod } from './define-method';
import { choice, exactly, group, optional, text, type ValueOf } from './fields';

/** What the assessor did while it ran; who plays a part sees less. */
export const simulationRoles = ['observer', 'role_player', 'facilitator'] as const;
export type SimulationRole = (typeof simulationRoles)[number];

export const simulationDetail = group({
  version: exactly(1),
  /** The situation as the candidate was given it. */
  scenario: text(4000),
  /** What was not real: people, figures, machines, time. */
  simulated: text(2000),
  /** Where it was unlike the workplace, and what that means for what was shown. */
  deviations: optional(text(2000)),
  equipment: optional(text(2000)),
  assessorRole: choice(simulationRoles),
  roleNote: optional(text(500)),
  checklist,
});
export type SimulationDetail = ValueOf<typeof simulationDetail>;

export const simulation = defineMethod({
  method: 'simulation',
  recordedBy: ['assessor'],
  judged: 'at_once',
  tool: 'observation_checklist',
  icon: 'play',
  detail: simulationDetail,
  authenticity: () => ['witnessed'],
});
