import { checklist } from './checklist';
import { defineMethod } from './define-method';
import { choice, exactly, group, line, optional, text, type ValueOf } from './fields';

/** workplace: real work · simulated: set up so that it could be seen. */
export const observationSettings = ['workplace', 'simulated'] as const;
export type ObservationSetting = (typeof observationSettings)[number];

export const observationDetail = group({
  version: exactly(1),
  setting: choice(observationSettings),
  /** The work that was going on: a shift, a meeting with a customer, a presentation. */
  occasion: optional(line(500)),
  /** Tools, time pressure, help given: what one has to know to weigh what was seen. */
  conditions: optional(text(2000)),
  othersPresent: optional(line(500)),
  checklist,
});
export type ObservationDetail = ValueOf<typeof observationDetail>;

export const directObservation = defineMethod({
  method: 'direct_observation',
  recordedBy: ['assessor'],
  judged: 'at_once',
  tool: 'observation_checklist',
  icon: 'observe',
  detail: observationDetail,
  authenticity: () => ['witnessed'],
});
