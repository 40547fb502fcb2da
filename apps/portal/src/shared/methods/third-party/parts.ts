import { stakeholderFeedback, type ThirdPartyDetail, thirdPartyReport } from '@attest/domain';
import { defineParts, linesAbout, type Parts } from '../method-parts';
import { ThirdPartyFields } from './form';
import { answerTo, newAnswer } from './new-answer';
import { ThirdPartyReading } from './reading';
import { thirdPartyWritten } from './written';

const parts: Parts<ThirdPartyDetail> = {
  targets: 'entries',
  start: (from) => {
    const about = from.targetIds.length === 0 ? from.lines : linesAbout(from);
    return {
      version: 1,
      respondent: {
        name: null,
        position: null,
        organisation: null,
        relationship: null,
        relationshipNote: null,
        knownSince: null,
      },
      conflictOfInterest: { declared: false, explanation: null },
      identity: { means: [], note: null },
      collected: { way: null, on: from.today },
      answers: about.length > 0 ? about.slice(0, 20).map(answerTo) : [newAnswer(from.targetIds)],
      statement: null,
      invitationId: null,
    };
  },
  Form: ThirdPartyFields,
  Reading: ThirdPartyReading,
  written: thirdPartyWritten,
};

export const thirdPartyParts = defineParts(thirdPartyReport, parts);
export const stakeholderParts = defineParts(stakeholderFeedback, parts);
