import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from './chromium.ts';

const SHOWN = ['visitation-recommendation', 'decision-place', 'notice'];

/** Three cards side by side, as the README shows them. */
export const composeReadme = async (folder: string, file: string): Promise<void> => {
  const shots = await Promise.all(
    SHOWN.map(async (name) => {
      const png = await readFile(join(folder, `light-wide-${name}.png`));
      return `<img src="data:image/png;base64,${png.toString('base64')}">`;
    }),
  );
  const browser = await openBrowser({ width: 1500, height: 900, dark: false });
  const page = await browser.newPage();
  await page.setContent(
    `<body style="margin:0"><div style="display:inline-flex;gap:16px;align-items:flex-start;padding:16px;background:#f5f5f5">${shots.join('')}</div>`,
  );
  await page.locator('div').screenshot({ path: file });
  await browser.close();
};
