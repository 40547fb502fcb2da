import { lowerPriority } from '../../../platform/process/lower-priority';
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

lowerPriority();

process.on('message', (work: PreviewWork) => {
  void answer(work).then((result) => process.send?.(result));
});
