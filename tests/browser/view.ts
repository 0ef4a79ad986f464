import type { Locator, Page } from 'playwright-core';
import { type Wire, painted, until } from './wire.ts';

const CARD = '.ac-adaptiveCard:not(.ac-adaptiveCard .ac-adaptiveCard)';

/** The button that only a channel has. */
export const postButton = (page: Page): Locator => page.getByRole('button', { name: 'Post', exact: true });

export async function inChannel(page: Page): Promise<boolean> {
  return postButton(page).isVisible();
}

/** What the bot has written: in a chat its messages, newest last; in a channel all posts, newest first. */
export async function replies(page: Page): Promise<Locator> {
  if (!(await inChannel(page))) return page.locator('.fai-OutputCard');
  return page.locator('.fui-Card').filter({ hasNot: postButton(page) });
}

/** The newest card in view, or the newest one that shows the text `on`. */
export async function newestCard(page: Page, on?: string): Promise<Locator> {
  const holding = on === undefined ? {} : { hasText: on };
  const written = (await replies(page)).filter({ has: page.locator(CARD), ...holding });
  const newest = (await inChannel(page)) ? written.first() : written.last();
  const card = newest.locator(CARD).filter(holding).last();
  await card.waitFor();
  return card;
}

/** Goes to a chat or channel by its name in the rail, which a narrow window hides behind a button. */
export async function goTo(page: Page, wire: Wire, name: string): Promise<void> {
  const entry = page
    .getByRole('treeitem', { name, exact: true })
    .or(page.getByRole('treeitem', { name: ` - ${name}` }));
  const rail = page.getByRole('button', { name: 'Toggle app bar and conversation window' });
  if (await rail.isVisible()) await rail.hover();
  const greeted = wire.answers('conversationUpdate');
  const first = page.waitForRequest(/\/installation$/, { timeout: 500 }).catch(() => undefined);
  await entry.click();
  if ((await first) !== undefined) {
    await until(
      page,
      `the bot answers the first visit to ${name}`,
      () => wire.answers('conversationUpdate') > greeted,
    );
  }
  await page.mouse.move(0, 0);
  await page.getByRole('textbox').first().waitFor();
  await painted(page);
}
