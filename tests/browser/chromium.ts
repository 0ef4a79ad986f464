import { existsSync } from 'node:fs';
import { type BrowserContext, type Page, chromium } from 'playwright-core';
import { darkCards, darkPage } from './dark.ts';

/** Where Debian, Ubuntu and Google put it; CHROMIUM names another one. */
const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'] as const;

/** The browser of this machine, or `undefined` where there is none. */
export const findBrowser = (): string | undefined => {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  return KNOWN.find((file) => existsSync(file));
};

/** What to do about it, for whoever reads the output. */
export const NO_BROWSER =
  'No browser: install Debian’s »chromium«, or name a Chromium or Chrome in the environment variable CHROMIUM.';

export type Window = { readonly width: number; readonly height: number; readonly dark: boolean };

/** A headless browser of its own, with a fresh profile that is deleted at close, which reaches this machine only. */
export async function openBrowser({ width, height, dark }: Window): Promise<BrowserContext> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error(NO_BROWSER);
  const browser = await chromium.launchPersistentContext('', {
    executablePath,
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

/**
 * A telephone of 320 px gives a card nearly all of its width. The Playground's cards are 450 px wide in any window, and
 * a window that changes its size empties their inputs, so only the cards are made narrow.
 */
const PHONE = `html.phone div:has(.ac-preview-panel):is(.fai-OutputCard *, .fui-Card *) {
  width: 304px !important; min-width: 0 !important;
}`;

/** Puts on what the page needs to look as it does in Teams, as far as this machine can. */
export async function dress(page: Page, dark: boolean): Promise<void> {
  await page.addStyleTag({ content: [FONT, PHONE, dark ? darkPage : ''].join('\n') });
}
