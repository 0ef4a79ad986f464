import { z } from 'zod';
import { buttonData } from './list.ts';
import { templateRenderer } from './render.ts';
import template from './hit.json' with { type: 'json' };

/**
 * A case that somebody found from the message box of Teams and puts into a message. `number` is what a notification
 * says. With a link instead of a button nothing is pressed where others read along.
 */
const hitData = z.strictObject({
  number: z.string(),
  title: z.string(),
  lines: z.array(z.strictObject({ text: z.string() })).max(2),
  links: z.array(z.strictObject({ title: z.string().max(80), url: z.url() })).max(1),
  buttons: z.array(buttonData).max(1),
});
export type HitData = z.infer<typeof hitData>;

export const hitCard = templateRenderer<HitData>(template, (data) => hitData.parse(data));

export const HIT_EXAMPLE: HitData = {
  number: 'ML-2026-001',
  title: 'ML-2026-001',
  lines: [{ text: 'Mikrolånsforløb Ishøj 2015' }],
  links: [
    {
      title: 'Åbn i Mikrolån',
      url: 'https://teams.microsoft.com/l/chat/0/0?users=28:bot&message=sag%20ML-2026-001',
    },
  ],
  buttons: [],
};
