import { ReaderError } from '@attest/standard-reader';
import { SaxesParser } from 'saxes';

export interface Listening {
  /** @param name without its prefix: some programs write `x:row`, most `row` */
  open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads a part of an office file as it streams by, without keeping it as a tree: a sheet may have a million rows. Of a
 * part that was cut off, what stands before the cut.
 * @throws {ReaderError} `xml.damaged`, `xml.doctype`
 */
export function listen(
  { bytes, whole }: { readonly bytes: Uint8Array; readonly whole: boolean },
  { open, close, text }: Listening,
): void {
  const parser = new SaxesParser({ xmlns: false });
  const damaged = (code: string, why: string) =>
    new ReaderError(code, { 'zh-TW': `內容損壞（${why}）。`, en: `Damaged: ${why}.` });
  parser.on('error', (error) => {
    throw damaged('xml.damaged', error.message);
  });
  parser.on('doctype', () => {
    throw damaged('xml.doctype', 'a document type is declared');
  });
  parser.on('opentag', ({ name, attributes }) => {
    open?.(local(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    close?.(local(name));
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  const decoder = new TextDecoder(encodingOf(bytes));
  const slice = 1_000_000;
  for (let at = 0; at < bytes.length; at += slice)
    parser.write(decoder.decode(bytes.subarray(at, at + slice), { stream: true }));
  if (whole) parser.close();
}

const encodingOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
};
