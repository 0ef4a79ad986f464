import type { Page, Response } from 'playwright-core';
import { inChannel, newestCard, postButton } from './view.ts';
import { type Wire, painted, until } from './wire.ts';

const ANSWERED = /\/_conversation\/v1\/(invoke|submit)$/;

/** Writes `text` to the bot and waits until it has answered with at least one message. */
export async function sayIn(page: Page, wire: Wire, text: string): Promise<void> {
  const answers = wire.answers('message');
  const posts = wire.posts();
  const channel = await inChannel(page);
  const box = page.locator('[contenteditable="true"][role="textbox"]').first();
  await box.click();
  if (channel) {
    await page.keyboard.type('@Mik', { delay: 20 });
    await page.getByRole('menuitem', { name: 'Mikrolån' }).click();
  }
  await page.keyboard.insertText(channel ? ` ${text}` : text);
  await (channel ? postButton(page) : page.getByRole('button', { name: 'Send Message' })).click();
  // Without the caret in it, the box does not steal the eye in pictures.
  await box.blur();
  await until(page, `the bot takes »${text}«`, () => wire.answers('message') > answers);
  await until(page, `the bot writes back to »${text}«`, () => wire.posts() > posts);
  await painted(page);
}

/** Presses a button of the newest card and waits for the bot's answer, if the button asks the bot anything. */
export async function pressIn(page: Page, button: string, on?: string): Promise<void> {
  const card = await newestCard(page, on);
  const before = await card.innerHTML();
  const named = { name: button, exact: true };
  const overflow = card.getByRole('button', { name: 'More options', exact: true });
  await card.getByRole('button', named).or(overflow).first().waitFor();

  const answer = answerOf(page);
  if (await card.getByRole('button', named).isVisible()) {
    await card.getByRole('button', named).first().click();
  } else {
    await overflow.click();
    await page.getByRole('menuitem', named).click();
  }
  const response = await answer();
  if (response !== undefined && (await isCard(response))) {
    // A card is drawn with new element ids every time, so the answer is in view when the markup is another one, or when
    // the card by which it was found is gone.
    const now = (): Promise<string> => card.innerHTML({ timeout: 200 }).catch(() => '');
    for (const end = Date.now() + 3_000; Date.now() < end && (await now()) === before;) {
      await page.waitForTimeout(25);
    }
  }
  await painted(page);
}

/** Starts watching for what a press sends; the result waits for the bot's answer, or for 800 ms when nothing is sent. */
function answerOf(page: Page): () => Promise<Response | undefined> {
  const sent = page.waitForRequest(ANSWERED, { timeout: 30_000 }).catch(() => undefined);
  return async () => {
    const request = await Promise.race([sent, page.waitForTimeout(800).then(() => undefined)]);
    return (await request?.response()) ?? undefined;
  };
}

async function isCard(response: Response): Promise<boolean> {
  return response.ok() && (await response.text()).includes('vnd.microsoft.card.adaptive');
}
