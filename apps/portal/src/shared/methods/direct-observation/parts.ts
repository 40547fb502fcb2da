import { directObservation, type ObservationDetail } from '@attest/domain';
import { linesToSee } from '../checklist';
import { defineParts, type DraftOf } from '../method-parts';
import { ObservationFields } from './form';
import { ObservationReading } from './reading';
import { observationWritten } from './written';

export const observationParts = defineParts(directObservation, {
  targets: 'all',
  start: ({ lines }): DraftOf<ObservationDetail> => ({
    version: 1,
    setting: 'workplace',
    occasion: null,
    conditions: null,
    othersPresent: null,
    checklist: linesToSee(lines),
  }),
  Form: ObservationFields,
  Reading: ObservationReading,
  written: observationWritten,
});
