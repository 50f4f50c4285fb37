/**
 * How many different colours a picture holds, greys left out: letters are smoothed in grey, what is painted has colour.
 * Runs in a page, which has a canvas; both drivers can hand it over.
 */
export async function countColours(picture: string): Promise<number> {
  const image = new Image();
  image.src = picture;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (context === null) return -1;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const seen = new Set<string>();
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 24)
      seen.add(`${red >> 4},${green >> 4},${blue >> 4}`);
  }
  return seen.size;
}

export function asDataUrl(picture: Uint8Array): string {
  return `data:image/png;base64,${Buffer.from(picture).toString('base64')}`;
}
