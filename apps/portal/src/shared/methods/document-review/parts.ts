import { documentReview, type DocumentReviewDetail, shortened } from '@attest/domain';
import { defineParts, type DraftOf, linesAbout, targetsOf } from '../method-parts';
import { DocumentFields } from './form';
import { newDocument } from './new-document';
import { DocumentReading } from './reading';
import { documentWritten } from './written';

export const documentParts = defineParts(documentReview, {
  targets: 'entries',
  // The tool says what to look for; the rest of its lines is offered in the form.
  start: (from): DraftOf<DocumentReviewDetail> => {
    const about = linesAbout(from).slice(0, 3);
    return {
      version: 1,
      documents:
        about.length > 0
          ? about.map((line) => newDocument(shortened(line.text, 300), targetsOf(line)))
          : [newDocument(null, from.targetIds)],
      checks: [],
      checkNote: null,
    };
  },
  Form: DocumentFields,
  Reading: DocumentReading,
  written: documentWritten,
});
