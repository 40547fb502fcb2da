import { oralQuestioning, type OralQuestioningDetail } from '@attest/domain';
import { defineParts, type DraftOf, linesAbout } from '../method-parts';
import { newQuestion, questionOf } from '../new-question';
import { OralFields } from './form';
import { OralReading } from './reading';
import { oralWritten } from './written';

export const oralParts = defineParts(oralQuestioning, {
  targets: 'detail',
  start: (from): DraftOf<OralQuestioningDetail> => {
    const about = linesAbout(from).slice(0, 3).map(questionOf);
    return {
      version: 1,
      mode: 'in_person',
      questions: about.length > 0 ? about : [newQuestion(from.targetIds)],
    };
  },
  Form: OralFields,
  Reading: OralReading,
  written: oralWritten,
});
