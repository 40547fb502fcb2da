import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { Button } from '../button/button';
import { Dialog } from '../dialog/dialog';

interface UnsavedGuardProps {
  when: boolean;
  /** The changes are given up. */
  onGo: () => void;
  /** In the words of what is being edited. */
  words: { title: string; text: string; go: string; stay: string };
}

/** Nobody leaves a page with changes that are not saved without being asked. */
export function UnsavedGuard({ when, onGo, words }: UnsavedGuardProps) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      when &&
      (currentLocation.pathname !== nextLocation.pathname || currentLocation.search !== nextLocation.search),
  );
  useEffect(() => {
    if (!when) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [when]);
  return (
    <Dialog
      opened={blocker.state === 'blocked'}
      onClose={() => {
        blocker.reset?.();
      }}
      title={words.title}
      actions={
        <>
          <Button
            onClick={() => {
              onGo();
              blocker.proceed?.();
            }}
          >
            {words.go}
          </Button>
          <Button
            variant="primary"
            onClick={() => {
              blocker.reset?.();
            }}
          >
            {words.stay}
          </Button>
        </>
      }
    >
      {words.text}
    </Dialog>
  );
}
