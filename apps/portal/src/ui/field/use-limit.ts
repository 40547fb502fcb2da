import { isLongerThan, lengthOf } from '@attest/domain';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';

interface Limited {
  value?: unknown;
  maxLength?: number | undefined;
  error?: ReactNode;
}

/**
 * The limit of a text field in characters as the server counts them, where a browser counts UTF-16. Typing ends at the
 * limit; what was pasted beyond it stays, and the field says by how much it is too long.
 */
export function useLimit({ value, maxLength, error }: Limited): Pick<Limited, 'maxLength' | 'error'> {
  const { t } = useTranslation('common');
  if (maxLength === undefined || typeof value !== 'string') return { maxLength, error };
  if (isLongerThan(value, maxLength)) {
    const over = lengthOf(value) - maxLength;
    return { maxLength: value.length, error: error ?? t('field.tooLong', { over, most: maxLength }) };
  }
  return { maxLength: lengthOf(value) < maxLength ? undefined : value.length, error };
}
