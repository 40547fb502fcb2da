import { readFile } from 'node:fs/promises';
import { TextDecoder } from 'node:util';
import { extensionOf, mediaKinds, type MediaKind } from '@attest/domain';
import { Unprocessable, UnsupportedType } from '../../platform/errors/domain-error';
import type { ReceivedFile } from '../../platform/storage/receive-multipart';
import { isActivePage } from './active-content';
import { chooseMediaKind } from './choose-media-kind';
import { encryptedOffice, recogniseContent } from './recognise-content';

/**
 * What a received file is, by its content.
 * @throws Unprocessable `file.empty`; UnsupportedType `file.type_mismatch` (disguised), `file.type_refused`,
 *   `file.encrypted`
 */
export async function identifyFile({ spooled, givenName, declaredType }: ReceivedFile): Promise<MediaKind> {
  if (spooled.size === 0) throw new Unprocessable('file.empty');
  const extension = extensionOf(givenName);
  const namedText = mediaKinds.some(
    (kind) => kind.family === 'text' && extension !== undefined && kind.extensions.includes(extension),
  );
  const content = await recogniseContent(spooled.path, namedText);
  if (content === encryptedOffice) throw new UnsupportedType('file.encrypted');
  const choice = chooseMediaKind({ content, name: givenName, declaredType });
  if (isPage(extension) && choice.verdict === 'taken' && (await isActive(spooled))) {
    throw new UnsupportedType('file.type_refused', { found: 'text/html', named: extension ?? null });
  }
  if (choice.verdict === 'taken') return choice.kind;
  const facts = { found: content ?? null, named: extension ?? null };
  throw new UnsupportedType(
    choice.verdict === 'disguised' ? 'file.type_mismatch' : 'file.type_refused',
    facts,
  );
}

const isPage = (extension: string | undefined): boolean => extension === 'html' || extension === 'htm';

/** As much as the import of standards reads; a longer page is not looked through. */
const LONGEST_PAGE = 5 * 1024 * 1024;

async function isActive({ path, size }: ReceivedFile['spooled']): Promise<boolean> {
  if (size > LONGEST_PAGE) return true;
  const bytes = await readFile(path);
  // Read as each encoding it may be: what one hides another may show.
  return ['utf-8', 'utf-16le', 'utf-16be', 'big5'].some((encoding) =>
    isActivePage(new TextDecoder(encoding).decode(bytes)),
  );
}
