import { usualExtension, wallClock } from '@attest/domain';

/** 20260306-142005, in the organisation's time zone: files of one day stand in their order. */
export function stampOf(instant: string, timeZone: string): string {
  const at = new Date(instant);
  const { day, time } = wallClock(at, timeZone);
  const seconds = String(at.getUTCSeconds()).padStart(2, '0');
  return `${day.replaceAll('-', '')}-${time.replaceAll(':', '')}${seconds}`;
}

/** A recorder that does not say what it made makes what most do. */
export const extensionOf = (mime: string): string => usualExtension(mime) ?? 'webm';
