import { existsSync } from 'node:fs';
import { type BrowserContext, type Page, chromium } from 'playwright-core';
import { darkCards, darkPage } from './dark.ts';

const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Whether this machine has the browser the driver needs; CHROMIUM names another one. */
export function hasBrowser(): boolean {
  return existsSync(EXECUTABLE);
}

export type Window = { readonly width: number; readonly height: number; readonly dark: boolean };

/** A headless browser of its own, with a fresh profile that is deleted at close, which reaches this machine only. */
export async function openBrowser({ width, height, dark }: Window): Promise<BrowserContext> {
  const browser = await chromium.launchPersistentContext('', {
    executablePath: EXECUTABLE,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    viewport: { width, height },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    colorScheme: dark ? 'dark' : 'light',
  });
  browser.setDefaultTimeout(10_000);
  await browser.route('**', async (route) => {
    const { hostname, pathname } = new URL(route.request().url());
    if (hostname !== 'localhost' && hostname !== '127.0.0.1') return route.abort();
    if (!dark || !/\/main\.\w+\.js$/.test(pathname)) return route.continue();
    const script = await route.fetch();
    return route.fulfill({ response: script, body: darkCards(await script.text()) });
  });
  return browser;
}

/** Teams' own font is not on this machine: a font of the same width keeps lines breaking where they would. */
const FONT = [400, 600, 700]
  .map((weight) => {
    const face = weight === 400 ? 'Liberation Sans' : 'Liberation Sans Bold';
    return `@font-face { font-family: 'Segoe UI'; font-weight: ${weight}; src: local('${face}'); }`;
  })
  .join('\n');

/** The Playground is never narrower than 600 px and a card always 450 px; a phone gives a card nearly its whole width. */
const NARROW = `@media (max-width: 700px) {
  [role='toolbar'] { display: none !important; }
  div:has([role='textbox']) { min-width: 0 !important; }
  div:has(> [aria-label='Message header']) { margin: 0 8px !important; width: calc(100vw - 16px); }
  div:has(+ .fai-OutputCard) { display: none; }
  .fai-OutputCard { flex: 1 1 0 !important; min-width: 0; padding: 0 !important; }
  div:has(.ac-preview-panel):is(.fai-OutputCard *, .fui-Card *) { width: auto !important; max-width: 100%; }
}`;

/** Puts on what the page needs to look as it does in Teams, as far as this machine can. */
export async function dress(page: Page, dark: boolean): Promise<void> {
  await page.addStyleTag({ content: [FONT, NARROW, dark ? darkPage : ''].join('\n') });
}
