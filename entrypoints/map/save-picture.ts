import type { PictureToExport } from '@/components/map/MapScreen';
import { sizeOfSvg, writeSvg } from '@/lib/map';

/** Pixels of the file for one unit of the picture: sharp on paper too. */
const SHARPNESS = 2;

/** Saves the map as a file; both kinds carry the disclaimer and the day in the picture itself. False where it failed. */
export async function savePicture(picture: PictureToExport, as: 'svg' | 'png'): Promise<boolean> {
  const text = writeSvg(picture);
  const name = `parcel-vigil-map-${picture.day}.${as}`;
  const blob = as === 'svg' ? new Blob([text], { type: 'image/svg+xml' }) : await toPng(text);
  if (blob === null) return false;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
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
