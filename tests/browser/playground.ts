import { pressIn, sayIn } from './acts.ts';
import { dress, openBrowser } from './chromium.ts';
import { chooseIn, fillField } from './fields.ts';
import { goTo, newestCard, replies } from './view.ts';
import { listen, painted, until } from './wire.ts';

export type PlaygroundOptions = {
  /** Where the Playground runs, as `npm start` prints it. */
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
};

/** One person at the Playground. Every act ends when the bot has answered it and the page shows the answer. */
export type PlaygroundPage = {
  /** Writes to the bot: a message in a chat, a new post that mentions the bot in a channel. */
  readonly say: (text: string) => Promise<void>;
  /** Presses a button of the newest card, or of the newest card that shows the text `on`. */
  readonly press: (button: string, on?: string) => Promise<void>;
  /** Fills a text, number or date (YYYY-MM-DD) field of the newest card, found by its id or its label. */
  readonly fill: (field: string, value: string) => Promise<void>;
  /** Picks choices by their titles in a list, radio buttons or boxes; without titles ticks the box itself. */
  readonly choose: (field: string, ...titles: readonly string[]) => Promise<void>;
  readonly goToChannel: (name: string) => Promise<void>;
  readonly goToPersonalChat: () => Promise<void>;
  /** What can be read on the newest card, one line a paragraph, cell or label. */
  readonly textOfLastCard: () => Promise<string>;
  /** What the bot has written in the conversation in view, oldest first, a channel's posts with their answers. */
  readonly textOfReplies: () => Promise<readonly string[]>;
  /** Waits until the text is to be seen in what the bot has written in the conversation in view. */
  readonly sees: (text: string) => Promise<void>;
  /** Writes a PNG of the window. */
  readonly screenshot: (file: string) => Promise<void>;
  /** Writes a PNG of the newest card alone; what is scrolled out of the window is left out. */
  readonly screenshotOfLastCard: (file: string) => Promise<void>;
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
  return {
    say: (text) => sayIn(page, wire, text),
    press: (button, on) => pressIn(page, button, on),
    fill: async (field, value) => fillField(await newestCard(page), wire.labelOf(field), value),
    choose: async (field, ...titles) => chooseIn(page, await newestCard(page), wire.labelOf(field), titles),
    goToChannel: (name) => goTo(page, wire, name),
    goToPersonalChat: () => goTo(page, wire, 'Personal Chat'),
    textOfLastCard: async () => (await newestCard(page)).innerText(),
    textOfReplies: async () => (await replies(page)).allInnerTexts(),
    sees: async (text) => (await replies(page)).getByText(text).first().waitFor(),
    screenshot: async (file) => void (await page.screenshot({ path: file, animations: 'disabled' })),
    screenshotOfLastCard: async (file) =>
      void (await (await newestCard(page)).screenshot({ path: file, animations: 'disabled' })),
    close: () => browser.close(),
  };
}
