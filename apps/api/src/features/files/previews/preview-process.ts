import { constants, setPriority } from 'node:os';
import { makePreviews } from './make-previews';
import type { PreviewAnswer, PreviewWork } from './preview-work';

/** One file after the other, in a process of its own: decoders of pictures and pages are where broken content does its harm. */
async function answer(work: PreviewWork): Promise<PreviewAnswer> {
  try {
    return { made: await makePreviews(work) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

// Whoever waits for an answer of the server goes first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

process.on('message', (work: PreviewWork) => {
  void answer(work).then((result) => process.send?.(result));
});
