import { dayAndTime } from '../../shared/format/local-moment';

/** 20260306-142005, by the clock of the device: files of one day stand in their order. */
export function stampOf(instant: string): string {
  const at = new Date(instant);
  const { day, time } = dayAndTime(at);
  const seconds = String(at.getSeconds()).padStart(2, '0');
  return `${day.replaceAll('-', '')}-${time.replaceAll(':', '')}${seconds}`;
}

const extensions: Readonly<Record<string, string>> = {
  'audio/webm': 'webm',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
};

export const extensionOf = (mime: string): string => extensions[mime] ?? 'webm';
