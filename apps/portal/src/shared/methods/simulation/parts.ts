import { simulation, type SimulationDetail } from '@attest/domain';
import { linesToSee } from '../checklist';
import { defineParts, type DraftOf } from '../method-parts';
import { SimulationFields } from './form';
import { SimulationReading } from './reading';
import { simulationWritten } from './written';

export const simulationParts = defineParts(simulation, {
  targets: 'all',
  start: ({ lines }): DraftOf<SimulationDetail> => ({
    version: 1,
    scenario: null,
    simulated: null,
    deviations: null,
    equipment: null,
    assessorRole: null,
    roleNote: null,
    checklist: linesToSee(lines),
  }),
  Form: SimulationFields,
  Reading: SimulationReading,
  written: simulationWritten,
});
