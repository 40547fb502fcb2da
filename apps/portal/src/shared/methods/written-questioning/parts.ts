import { writtenQuestioning, type WrittenQuestioningDetail } from '@attest/domain';
import { defineParts, type DraftOf, linesAbout } from '../method-parts';
import { newQuestion, questionOf } from '../new-question';
import { WrittenFields } from './form';
import { WrittenReading } from './reading';
import { writtenWritten } from './written';

const unmarked = { points: null, maxPoints: null };

export const writtenParts = defineParts(writtenQuestioning, {
  targets: 'detail',
  // A paper is sat as a whole: opened from no indicator, it starts with every question of the set.
  start: (from): DraftOf<WrittenQuestioningDetail> => {
    const chosen = from.targetIds.length === 0 ? from.lines : linesAbout(from);
    const questions = chosen.slice(0, 30).map(questionOf);
    return {
      version: 1,
      paper: null,
      supervision: null,
      openBook: false,
      minutesAllowed: null,
      questions: (questions.length > 0 ? questions : [newQuestion(from.targetIds)]).map((question) => ({
        ...question,
        ...unmarked,
      })),
    };
  },
  Form: WrittenFields,
  Reading: WrittenReading,
  written: writtenWritten,
});
