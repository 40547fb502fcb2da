import { jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ApiError } from '../../../shared/http/api-error';
import { toast } from '../../../ui/toast/toast-store';
import { renderInPortal } from '../../../testing/render';
import type { PieceState } from './round';

let posted: { id: string; key: string | undefined }[] = [];
let answer: () => Promise<unknown> = () => Promise.resolve({});
const post = (_: string, given: { path: { id: string }; idempotencyKey?: string }) => {
  posted.push({ id: given.path.id, key: given.idempotencyKey });
  return answer();
};
jest.unstable_mockModule('../../../shared/http/api', () => ({ api: { post } }));

const { useHeldSending } = await import('./use-held-sending');

let states: [string, PieceState][] = [];
let refused: string[] = [];
let forgotten: string[] = [];
const onState = (key: string, state: PieceState) => {
  states.push([key, state]);
};
const onRefused = ({ pieceKey }: { pieceKey: string }) => {
  refused.push(pieceKey);
};

function Page() {
  const { hold, takeBack } = useHeldSending({ onState, onRefused });
  const judge = (piece: string) => {
    hold(
      {
        ...{ pieceKey: piece, versionId: piece, enrolmentId: 'e', idempotencyKey: `key of ${piece}` },
        body: { enrolmentId: 'e', judgements: [] },
        forget: () => forgotten.push(piece),
      },
      piece,
      () => undefined,
    );
  };
  return (
    <>
      {['one', 'two'].map((piece) => (
        <button
          key={piece}
          type="button"
          onClick={() => {
            judge(piece);
          }}
        >
          {piece}
        </button>
      ))}
      <button type="button" onClick={() => takeBack('one')}>
        undo
      </button>
    </>
  );
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('judgements held while their undo stands', () => {
  beforeEach(async () => {
    [posted, states, refused, forgotten] = [[], [], [], []];
    answer = () => Promise.resolve({});
    toast.close();
    await renderInPortal(<Page />);
  });

  it('are sent when the notice goes, once, and only then is the draft forgotten', async () => {
    await press('one');
    expect([posted, forgotten]).toEqual([[], []]);
    toast.close();
    await waitFor(() => {
      expect(forgotten).toEqual(['one']);
    });
    expect(posted).toEqual([{ id: 'one', key: 'key of one' }]);
    expect(states).toEqual([['one', 'sent']]);
  });

  it('are sent with the next piece, and never once they were taken back', async () => {
    await press('one');
    await press('two');
    await waitFor(() => {
      expect(posted.map(({ id }) => id)).toEqual(['one']);
    });
    await press('one');
    await press('undo');
    toast.close();
    await waitFor(() => {
      expect(posted.map(({ id }) => id)).toEqual(['one', 'two']);
    });
  });

  it('keep their draft when the service refuses them, and are told', async () => {
    answer = () =>
      Promise.reject(
        new ApiError({
          ...{ status: 422, code: 'judgement.marks_missing', title: '請確認', detail: '請確認' },
          ...{ errors: [], facts: {} },
        }),
      );
    await press('one');
    toast.close();
    await waitFor(() => {
      expect(refused).toEqual(['one']);
    });
    expect([states, forgotten]).toEqual([[['one', 'refused']], []]);
  });

  it('wait for a connection, and are sent with it under the same key', async () => {
    answer = () => Promise.reject(new TypeError('no network'));
    await press('one');
    toast.close();
    await waitFor(() => {
      expect(states).toEqual([['one', 'unsent']]);
    });
    answer = () => Promise.resolve({});
    window.dispatchEvent(new Event('online'));
    await waitFor(() => {
      expect(forgotten).toEqual(['one']);
    });
    expect(posted.map(({ key }) => key)).toEqual(['key of one', 'key of one']);
  });
});
