import serif from '../../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?url';
import sans from '../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';

const FACES = [
  { family: 'Compact Sans', weight: '200 900', address: sans },
  { family: 'Compact Serif', weight: '400', address: serif },
] as const;

/** The page's faces as CSS that needs no other file: so an SVG looks the same wherever a browser opens it. Those not used are left out. */
export async function readFaces(uses: (family: string) => boolean): Promise<string> {
  const rules = FACES.filter(({ family }) => uses(family)).map(async ({ family, weight, address }) => {
    const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${btoa(text)}) format("woff2")}`;
  });
  return (await Promise.all(rules)).join('');
}
