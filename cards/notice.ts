import { z } from 'zod';
import { buttonData } from './list.ts';
import { templateRenderer } from './render.ts';
import template from './notice.json' with { type: 'json' };

/** The numbered card to the Erhvervschef's channel. Holds no text that a person typed (programme §5). */
const noticeData = z.strictObject({
  title: z.string(),
  subtitle: z.string(),
  lines: z.array(z.strictObject({ text: z.string() })).min(1),
  /** Who saw it and when; empty until somebody did. */
  seen: z.array(z.strictObject({ text: z.string() })).max(1),
  buttons: z.array(buttonData).max(2),
});
export type NoticeData = z.infer<typeof noticeData>;

export const noticeCard = templateRenderer<NoticeData>(template, (data) => noticeData.parse(data));

export const NOTICE_EXAMPLE: NoticeData = {
  title: 'Orientering nr. 3 · Indskrivning',
  subtitle: 'Mikrolånsforløb Ishøj 2015, sag ML-2015-003',
  lines: [{ text: 'Starter 1. oktober 2015.' }],
  seen: [],
  buttons: [
    { title: 'Jeg har set den', verb: 'acknowledge', data: { notice: 3, kind: 'enrolment' } },
    { title: 'Stil et spørgsmål', verb: 'ask-notice', data: { notice: 3, kind: 'enrolment' } },
  ],
};
