import type { Page } from 'playwright-core';
import { z } from 'zod';

const POLL_MS = 25;

/** One line of the Playground's log: an activity it sent to the bot, with the bot's answer. */
const answered = z.object({
  log: z.object({
    activityName: z.string(),
    to: z.literal('User Application'),
    response: z.object({ statusCode: z.number(), body: z.unknown() }),
  }),
});
const posted = z.object({ action: z.string(), actionConversationId: z.string(), message: z.unknown() });
const inRun = z.object({ verb: z.string(), data: z.object({ run: z.string(), step: z.string() }) });
const input = z.object({
  type: z.string().startsWith('Input.'),
  id: z.string(),
  label: z.string().optional(),
  title: z.string().optional(),
  placeholder: z.string().optional(),
});

/** A card whose buttons name the run it belongs to. */
const ofDialog = z.object({
  type: z.literal('AdaptiveCard'),
  actions: z
    .array(z.unknown())
    .refine((actions) => actions.some((action) => inRun.safeParse(action).success)),
});

export type Wire = {
  /** How many activities of this name the bot has answered. */
  readonly answers: (name: string) => number;
  /** How many messages the bot has posted or changed. */
  readonly posts: () => number;
  /** The newest card of a dialog under way that the page was given, as JSON. */
  readonly dialogCard: () => object | undefined;
  /** What stands beside the field with this id in the cards seen so far, or the text itself. */
  readonly labelOf: (idOrLabel: string) => string;
};

/** Listens to what the page hears from the Playground; start it before the page is loaded. */
export function listen(page: Page): Wire {
  const answers = new Map<string, number>();
  const labels = new Map<string, string>();
  let posts = 0;
  let dialogCard: object | undefined;
  const learn = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (ofDialog.safeParse(value).success) dialogCard = value;
    const field = input.safeParse(value).data;
    if (field !== undefined)
      labels.set(field.id, field.label ?? field.title ?? field.placeholder ?? field.id);
    for (const inner of Object.values(value)) learn(inner);
  };
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      const frame: unknown = JSON.parse(String(payload));
      const answer = answered.safeParse(frame).data?.log;
      if (answer !== undefined) answers.set(answer.activityName, (answers.get(answer.activityName) ?? 0) + 1);
      if (posted.safeParse(frame).success) posts += 1;
      learn(answer?.response.body ?? frame);
    }),
  );
  return {
    answers: (name) => answers.get(name) ?? 0,
    posts: () => posts,
    dialogCard: () => dialogCard,
    labelOf: (idOrLabel) => labels.get(idOrLabel) ?? idOrLabel,
  };
}

/** Waits until `holds` does; throws an error naming `what` after `limit` ms. */
export async function until(page: Page, what: string, holds: () => boolean, limit = 20_000): Promise<void> {
  for (const end = Date.now() + limit; !holds(); await page.waitForTimeout(POLL_MS)) {
    if (Date.now() > end) throw new Error(`Waited ${limit} ms in vain: ${what}`);
  }
}

/** Waits until the page has painted what it has been told. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}
