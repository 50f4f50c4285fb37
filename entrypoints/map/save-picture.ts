import type { PictureToExport } from '@/components/map/MapScreen';
import { saveFile } from '@/components/save-file';
import { sizeOfSvg, writeSvg } from '@/lib/map';

/** Pixels of the file for one unit of the picture: sharp on paper too. */
const SHARPNESS = 2;

/** Saves the map as a file; both kinds carry the disclaimer and the day in the picture itself. False where it failed. */
export async function savePicture(picture: PictureToExport, as: 'svg' | 'png'): Promise<boolean> {
  const text = writeSvg(picture);
  const name = `parcel-vigil-map-${picture.day}.${as}`;
  const content = as === 'svg' ? text : await toPng(text);
  if (content === null) return false;
  saveFile(name, content, as === 'svg' ? 'image/svg+xml' : 'image/png');
  return true;
}

async function toPng(text: string): Promise<Blob | null> {
  const { width, height } = sizeOfSvg(text);
  const image = new Image(width, height);
  // The pages' own policy lets in pictures of the package and `data:` alone.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  try {
    await image.decode();
  } catch {
    // A browser that draws no SVG as a picture: said by the page.
    return null;
  }
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
