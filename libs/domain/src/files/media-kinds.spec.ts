import { describe, expect, it } from '@jest/globals';
import { mediaFamilyNamed, mediaFamilyOf, mediaKinds, shownInline, usualExtension } from './media-kinds';

describe('the kinds of files', () => {
  it('say a family for each type, and each ending is of one that has it', () => {
    expect(mediaKinds.filter(({ mediaType, family }) => mediaFamilyOf(mediaType) !== family)).toEqual([]);
    const named = mediaKinds.flatMap(({ extensions }) =>
      extensions.map((one) => mediaFamilyNamed(`x.${one}`)),
    );
    expect(named).not.toContain(undefined);
  });

  it('go by the type without its parameters, and by its beginning where it is not taken', () => {
    expect(mediaFamilyOf('audio/WebM;codecs=opus')).toBe('audio');
    expect(mediaFamilyOf('image/tiff')).toBe('image');
    expect(mediaFamilyOf('application/x-msdownload')).toBeUndefined();
  });

  it('have an ending for what is recorded, and are shown in place where nothing is run', () => {
    expect(['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg', 'image/jpeg'].map(usualExtension)).toEqual([
      ...['webm', 'm4a', 'ogg', 'jpg'],
    ]);
    expect(['application/pdf', 'video/mp4', 'text/plain', 'application/json'].map(shownInline)).toEqual([
      ...[true, true, false, false],
    ]);
  });
});
