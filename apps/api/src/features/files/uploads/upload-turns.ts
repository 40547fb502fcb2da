interface Turn {
  /** Asks the one at work to stop, where it can. */
  readonly stop: () => void;
  readonly over: Promise<void>;
}

/**
 * One at a time writes to an upload. A client that comes back is believed before the connection it lost: the request
 * that still waits for bytes is stopped, what it received stays, and the new one goes on from there.
 */
export class UploadTurns {
  private readonly turns = new Map<string, Turn>();

  /** Resolves when it is this one's turn; what it resolves to ends the turn. */
  async take(id: string, stop: () => void = () => undefined): Promise<() => void> {
    for (let before = this.turns.get(id); before !== undefined; before = this.turns.get(id)) {
      before.stop();
      await before.over;
    }
    let end = (): void => undefined;
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.turns.set(id, { stop, over });
    return () => {
      this.turns.delete(id);
      end();
    };
  }

  isTaken(id: string): boolean {
    return this.turns.has(id);
  }
}
