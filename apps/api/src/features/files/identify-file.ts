import { Unprocessable, UnsupportedType } from '../../platform/errors/domain-error';
import type { ReceivedFile } from '../../platform/storage/receive-multipart';
import { chooseMediaKind, extensionOf } from './choose-media-kind';
import { mediaKinds, type MediaKind } from './media-kinds';
import { recogniseContent } from './recognise-content';

/**
 * What a received file is, by its content.
 * @throws Unprocessable `file.empty`; UnsupportedType `file.type_mismatch` (disguised), `file.type_refused`
 */
export async function identifyFile({ spooled, givenName, declaredType }: ReceivedFile): Promise<MediaKind> {
  if (spooled.size === 0) throw new Unprocessable('file.empty');
  const extension = extensionOf(givenName);
  const namedText = mediaKinds.some(
    (kind) => kind.family === 'text' && extension !== undefined && kind.extensions.includes(extension),
  );
  const content = await recogniseContent(spooled.path, namedText);
  const choice = chooseMediaKind({ content, name: givenName, declaredType });
  if (choice.verdict === 'taken') return choice.kind;
  const facts = { found: content ?? null, named: extension ?? null };
  throw new UnsupportedType(
    choice.verdict === 'disguised' ? 'file.type_mismatch' : 'file.type_refused',
    facts,
  );
}
