import { fileIcon } from './file-kind';

describe('the icon of a file', () => {
  it.each([
    ['image/jpeg', 'picture'],
    // Offered for download, because browsers cannot draw it; a picture all the same.
    ['image/heic', 'picture'],
    ['video/webm', 'video'],
    ['audio/webm', 'sound'],
    ['application/pdf', 'pdf'],
    ['text/plain', 'document'],
  ])('goes by its type: %s', (mediaType, icon) => {
    expect(fileIcon(mediaType)).toBe(icon);
  });

  it.each([
    ['白板.JPG', 'picture'],
    ['現場.mov', 'video'],
    ['訪談.m4a', 'sound'],
    ['回饋表.pdf', 'pdf'],
    ['紀錄.docx', 'document'],
    ['mp3', 'document'],
  ])('goes by its name where the type is not known: %s', (name, icon) => {
    expect(fileIcon('', name)).toBe(icon);
  });

  it('lets the type speak before the name', () => {
    expect(fileIcon('audio/webm', '錄音.webm')).toBe('sound');
  });
});
