import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './chromium.ts';

/** `node tests/browser/icons.ts` draws the app's icons as PNG from their SVG, and `npm run package` checks them. */
const FOLDER = fileURLToPath(new URL('../../appPackage/', import.meta.url));
const SIDE = { color: 192, outline: 32 } as const;

const browser = await openBrowser({ width: 192, height: 192, dark: false });
const page = await browser.newPage();
for (const icon of ['color', 'outline'] as const) {
  const svg = await readFile(`${FOLDER}${icon}.svg`, 'utf8');
  const side = SIDE[icon];
  await page.setViewportSize({ width: side, height: side });
  await page.setContent(
    `<style>body { margin: 0; background: transparent } svg { display: block }</style>${svg}`,
  );
  await page.screenshot({ path: `${FOLDER}${icon}.png`, omitBackground: true });
}
await browser.close();
