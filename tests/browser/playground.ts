import type { SeenCard } from '../support/read-card.ts';
import { readCard } from '../support/read-card.ts';
import { pressIn, sayIn } from './acts.ts';
import { dress, openBrowser } from './chromium.ts';
import { chooseIn, fillField } from './fields.ts';
import { type Measured, measure } from './measure.ts';
import { goTo, newestCard, replies } from './view.ts';
import { listen, painted, until } from './wire.ts';

export type PlaygroundOptions = {
  /** Where the Playground runs, as `npm start` prints it. */
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
};

/** What one does with a card: the newest one in view, or the newest that shows a certain text. */
export type CardActs = {
  readonly press: (button: string) => Promise<void>;
  /** Fills a text, number or date (YYYY-MM-DD) field, found by its id or its label. */
  readonly fill: (field: string, value: string) => Promise<void>;
  /** Picks choices by their titles in a list, radio buttons or boxes; without titles ticks the box itself. */
  readonly choose: (field: string, ...titles: readonly string[]) => Promise<void>;
  /** Unfolds or folds what stands under the line or button of this name. */
  readonly unfold: (name: string | RegExp) => Promise<void>;
  /** What can be read on it, one line a paragraph, cell or label. */
  readonly text: () => Promise<string>;
  /** Writes a PNG of it; what is scrolled out of the window is left out. */
  readonly picture: (file: string) => Promise<void>;
  readonly measure: () => Promise<Measured>;
};

/** One person at the Playground. Every act ends when the bot has answered it and the page shows the answer. */
export type PlaygroundPage = CardActs & {
  /** The newest card that shows this text, instead of the newest of all. */
  readonly on: (text: string) => CardActs;
  /** Writes to the bot: a message in a chat, a new post that mentions the bot in a channel. */
  readonly say: (text: string) => Promise<void>;
  readonly goToChannel: (name: string) => Promise<void>;
  readonly goToPersonalChat: () => Promise<void>;
  /** What the bot has written in the conversation in view, oldest first, a channel's posts with their answers. */
  readonly textOfReplies: () => Promise<readonly string[]>;
  /** Waits until the text is to be seen in what the bot has written in the conversation in view. */
  readonly sees: (text: string) => Promise<void>;
  /** The card of the dialog under way, as the bot sent it. */
  readonly dialogCard: () => SeenCard;
  /** Shows the cards as wide as a telephone, and the page in the few colours of a high-contrast theme, or as before. */
  readonly look: (look: { phone: boolean; contrast: boolean }) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens the Playground in the personal chat, with its log hidden, once the bot has taken its greeting. */
export async function openPlayground(options: PlaygroundOptions): Promise<PlaygroundPage> {
  const { url, width = 1280, height = 900, dark = false } = options;
  const browser = await openBrowser({ width, height, dark });
  const page = browser.pages()[0] ?? (await browser.newPage());
  const wire = listen(page);
  await page.goto(url);
  await dress(page, dark);
  await page.getByRole('button', { name: 'Hide log panel' }).click();
  await until(page, 'the bot answers the first load', () => wire.answers('conversationUpdate') > 0);
  await painted(page);

  const on = (text?: string): CardActs => ({
    press: (button) => pressIn(page, button, text),
    fill: async (field, value) => fillField(await newestCard(page, text), wire.labelOf(field), value),
    choose: async (field, ...titles) =>
      chooseIn(page, await newestCard(page, text), wire.labelOf(field), titles),
    unfold: async (name) => {
      await (await newestCard(page, text)).getByRole('button', { name }).first().click();
      await painted(page);
    },
    text: async () => (await newestCard(page, text)).innerText(),
    picture: async (file) =>
      void (await (await newestCard(page, text)).screenshot({ path: file, animations: 'disabled' })),
    measure: async () => measure(await newestCard(page, text)),
  });

  return {
    ...on(),
    on,
    say: (text) => sayIn(page, wire, text),
    goToChannel: (name) => goTo(page, wire, name),
    goToPersonalChat: () => goTo(page, wire, 'Personal Chat'),
    textOfReplies: async () => (await replies(page)).allInnerTexts(),
    sees: async (text) => (await replies(page)).getByText(text).first().waitFor(),
    dialogCard: () => readCard(wire.dialogCard() ?? {}),
    look: async ({ phone, contrast }) => {
      await page.evaluate(`document.documentElement.classList.toggle('phone', ${phone})`);
      await page.emulateMedia({ forcedColors: contrast ? 'active' : 'none' });
      await painted(page);
    },
    close: () => browser.close(),
  };
}
