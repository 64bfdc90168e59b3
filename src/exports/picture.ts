import { fontFacesFor } from './fontFaces.ts';
import { tracePicture, type Picture } from './tracePicture.ts';

const PIXELS_PER_POINT = 2;
/** The longest side of a canvas that every browser draws. */
const LONGEST_SIDE = 16_000;

const svgBlob = ({ svg }: Picture): Blob => new Blob([svg], { type: 'image/svg+xml' });

/** Draws the picture at twice its size, so that it stays sharp on paper and on a projector. */
async function rasterise(picture: Picture): Promise<Blob> {
  const scale = Math.min(PIXELS_PER_POINT, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const url = URL.createObjectURL(svgBlob(picture));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new RangeError(`a canvas of ${canvas.width} × ${canvas.height} gives no image`));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** What an element shows, as a file that needs nothing beside it. */
export async function pictureOf(
  element: HTMLElement,
  format: 'svg' | 'png',
  title: string,
  description: string,
): Promise<Blob> {
  const fontFaces = await fontFacesFor(element.textContent ?? '');
  const picture = tracePicture(element, title, description, fontFaces);
  return format === 'svg' ? svgBlob(picture) : rasterise(picture);
}
