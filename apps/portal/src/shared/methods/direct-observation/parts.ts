import { directObservation, type ObservationDetail } from '@attest/domain';
import { linesToSee } from '../checklist';
import { defineParts, type Parts, type TypedParts } from '../method-parts';
import { ObservationFields } from './form';
import { ObservationReading } from './reading';
import { observationWritten } from './written';

const parts: Parts<ObservationDetail> = {
  targets: 'all',
  start: ({ lines }) => ({
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
};

export const observationParts = defineParts(directObservation, parts);

/** For the page of the observation, which knows its method. */
export const observation: TypedParts<ObservationDetail> = { ...parts, method: directObservation };
