import type { SelfAssessment, SelfRatingGiven, SelfRatingView } from '@attest/api-client';

/** What the candidate says of one target, as the form holds it. */
export const givenOf = ({ targetId, rating, note, evidence }: SelfRatingView): SelfRatingGiven => ({
  targetId,
  rating,
  note,
  evidenceIds: evidence.map(({ id }) => id),
});

export const ratingsOf = ({ ratings }: SelfAssessment): Map<string, SelfRatingGiven> =>
  new Map(ratings.map((rating) => [rating.targetId, givenOf(rating)]));

export type SaveState = 'saved' | 'saving' | 'failed';

interface RatingQueueOptions {
  send: (ratings: SelfRatingGiven[]) => Promise<unknown>;
  onState: (state: SaveState, error: unknown) => void;
  /** Milliseconds for which more is waited for before anything is sent. */
  delay: number;
}

/**
 * Sends what is tapped a moment later, several at once, and one request after the other: the last word on a target is
 * the last to arrive. What failed is kept and goes with the next.
 */
export class RatingQueue {
  private waiting = new Map<string, SelfRatingGiven>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending = false;

  constructor(private readonly options: RatingQueueOptions) {}

  get isEmpty(): boolean {
    return this.waiting.size === 0 && !this.sending;
  }

  add(rating: SelfRatingGiven): void {
    this.waiting.set(rating.targetId, rating);
    this.options.onState('saving', null);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), this.options.delay);
  }

  /** Sends what waits without waiting for more: when the page is left, or after a failure. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.sending || this.waiting.size === 0) return;
    const batch = this.waiting;
    this.waiting = new Map();
    this.sending = true;
    try {
      await this.options.send([...batch.values()]);
    } catch (error) {
      this.sending = false;
      // What was tapped meanwhile is newer than what failed.
      this.waiting = new Map([...batch, ...this.waiting]);
      this.options.onState('failed', error);
      return;
    }
    this.sending = false;
    if (this.waiting.size > 0) await this.flush();
    else this.options.onState('saved', null);
  }
}
