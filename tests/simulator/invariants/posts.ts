import type { DeliveryBody } from '../../../storage/documents/delivery.ts';
import { readCard } from '../../support/read-card.ts';
import type { Posted, Watch } from '../watch.ts';

const MOST = 2;
const MINUTE_MS = 60_000;
/** What is on its way when the answer comes was sent before. */
const ON_ITS_WAY_MS = 100;
/** Kinds whose card says by itself that it may be a copy. */
const SAYS_SO = /^delivery:(?:notice|bundle|reminders):/;
/** An answer of several messages is one delivery; a change of a card is no card. */
const isCounted = ({ delivery, update, accepted }: Posted): boolean =>
  accepted &&
  !update &&
  delivery !== undefined &&
  !/^delivery:(?:reply|notice:\d+:correction)/.test(delivery);

const saysSo = ({ message }: Posted): boolean => {
  const texts = message.card ? readCard(message.card).texts : [];
  return texts.some((text) => /gentaget|fået noget af det her før/i.test(text));
};

/** The whole machine stood still. */
const EVERYBODY = '*';

interface Standstill {
  readonly process: string;
  readonly from: number;
  readonly to: number;
}

/** A card is posted at most twice, the second time a minute later, and then it says that it may be a copy. */
export const atMostOneCopy = (): Watch => {
  const posts = new Map<string, readonly Posted[]>();
  /** What was given up goes out once more with the week's line. */
  const renewed = new Map<string, number>();
  const stood: Standstill[] = [];
  /** It wrote down that it posts, stood still, and posted when it went on: nobody could know. */
  const wasLate = ({ process, at }: Posted): boolean =>
    stood.some(
      (one) =>
        (one.process === process || one.process === EVERYBODY) && one.from <= at && at <= one.to + 10_000,
    );
  return {
    name: 'at most one copy of a card, and it says so',
    commit({ after, before }) {
      for (const [index, { id, body }] of after.entries()) {
        const was = before[index]?.body as Partial<DeliveryBody> | undefined;
        if (was?.state === 'failed' && (body as Partial<DeliveryBody>).state === 'waiting')
          renewed.set(id, (renewed.get(id) ?? 0) + 1);
      }
      return undefined;
    },
    post(post) {
      const { delivery = '' } = post;
      if (!isCounted(post)) return undefined;
      const all = [...(posts.get(delivery) ?? []), post];
      posts.set(delivery, all);
      if (all.length > MOST + (renewed.get(delivery) ?? 0))
        return `${delivery} was posted ${all.length} times`;
      const [first, second] = all;
      if (!first || !second) return undefined;
      if (second.at - first.at < MINUTE_MS && !all.some(wasLate))
        return `${delivery} was posted again after ${second.at - first.at} ms`;
      if (SAYS_SO.test(delivery) && !all.some(saysSo)) return `the copy of ${delivery} does not say so`;
      return undefined;
    },
    still(process, from, to) {
      stood.push({ process, from, to });
      return undefined;
    },
  };
};

/** A longer one is the refused card's alone. */
const SHORT_MS = 30_000;

/** A short Retry-After is kept by the process that was told of it, for all its cards of that conversation. */
export const retryAfterIsKept = (): Watch => {
  const until = new Map<string, { readonly from: number; readonly to: number }>();
  return {
    name: 'no post before Retry-After',
    post({ process, conversation, delivery, at, retryAfterMs }) {
      if (delivery === undefined) return undefined;
      const key = `${process} ${conversation}`;
      const asked = until.get(key);
      if (retryAfterMs !== undefined && retryAfterMs <= SHORT_MS)
        until.set(key, { from: at + ON_ITS_WAY_MS, to: at + retryAfterMs });
      return asked && at > asked.from && at < asked.to
        ? `${process} posted to ${conversation} ${asked.to - at} ms too early`
        : undefined;
    },
  };
};
