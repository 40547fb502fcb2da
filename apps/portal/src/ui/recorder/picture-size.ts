import { mediaTypes } from '@attest/domain';

/** Above this a photo is offered smaller; below it nobody gains. */
export const largePhoto = 5_000_000;
/** Enough to read a page of print that fills the picture. */
export const offeredSide = 2560;

/** Whether smaller is worth offering: photos of cameras, not drawings that JPEG would blur. */
export const isLargePhoto = (file: { readonly type: string; readonly size: number }): boolean =>
  file.size > largePhoto && (file.type === mediaTypes.jpg || file.type === mediaTypes.webp);

/** The sides after shrinking, in whole pixels; null when it is no larger already. */
export function shrunk(
  width: number,
  height: number,
  longest: number = offeredSide,
): { width: number; height: number } | null {
  const scale = longest / Math.max(width, height);
  return scale >= 1
    ? null
    : { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * The same photo with its longer side as offered, upright whatever its camera noted. Without what the camera wrote
 * beside it: place and time leave with it, which is said where it is offered.
 * @throws when the browser cannot read the picture
 */
export async function smallerPhoto(file: File): Promise<File | null> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const size = shrunk(picture.width, picture.height);
  if (size === null) {
    picture.close();
    return null;
  }
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, size.width, size.height);
  picture.close();
  const blob = await jpegOf(canvas);
  if (blob.size >= file.size) return null;
  return new File([blob], file.name.replace(/\.\w+$/, '') + '.jpg', { type: mediaTypes.jpg });
}

export const jpegOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => {
        if (blob === null) reject(new Error('The picture could not be written.'));
        else resolve(blob);
      },
      mediaTypes.jpg,
      0.88,
    );
  });
