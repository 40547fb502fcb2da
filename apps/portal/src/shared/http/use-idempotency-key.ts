import { useCallback, useState } from 'react';
import { newIdempotencyKey } from './api';

/**
 * A key that stays the same until the form has been saved: pressing the button again after a lost answer
 * sends the same intention, not a second one. Call `renew` after success, or when the content changes.
 */
export function useIdempotencyKey(): { key: string; renew: () => void } {
  const [key, setKey] = useState(newIdempotencyKey);
  const renew = useCallback(() => {
    setKey(newIdempotencyKey());
  }, []);
  return { key, renew };
}
