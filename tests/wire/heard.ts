import assert from 'node:assert/strict';
import type { Post } from '../bot/teams/fake-connector.ts';
import { readCard } from '../support/read-card.ts';
import type { Heard, Posted } from '../support/stage.ts';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A request to the connector as the people in the conversation see it. */
export const postedOf = ({ method, conversationId, activityId, activity }: Post): Posted => {
  const { text, summary, attachments } = activity;
  const [attachment] = Array.isArray(attachments) ? (attachments as readonly unknown[]) : [];
  const card = isObject(attachment) && 'content' in attachment ? attachment.content : undefined;
  return {
    conversation: conversationId,
    ...(typeof text === 'string' && { text }),
    ...(isObject(card) && { card: readCard(card), raw: card }),
    ...(method === 'PUT' && activityId !== undefined && { update: activityId }),
    ...(typeof summary === 'string' && { summary }),
  };
};

/** A card that came by itself, not as the answer to anything: its summary names a case and initials, or the day's work. */
export const cameByItself = ({ summary }: Posted): boolean =>
  /: ML-\d{4}-\d{3} · |^God(?:morgen|dag)\. .* i dag, cirka /.test(summary ?? '');

/** The body of the bot's HTTP answer. */
export const answerIn = (body: string): Omit<Heard, 'posted'> => {
  if (body === '') return {};
  const answer: unknown = JSON.parse(body);
  assert.ok(isObject(answer) && 'statusCode' in answer && 'value' in answer, `no invoke answer: ${body}`);
  const { value } = answer;
  return {
    status: Number(answer.statusCode),
    ...(typeof value === 'string' && { text: value }),
    ...(isObject(value) && { card: readCard(value) }),
  };
};
