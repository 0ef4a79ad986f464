import type { Case } from '../../domain/case.ts';
import { keptOf } from '../../domain/erasure/anonymous.ts';
import type { Erasable } from '../../dialogs/engine/lookups.ts';
import type { PersonalBody } from '../../storage/documents/log.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { draftsAbout } from './clear-talk.ts';
import type { FindDeps } from './find.ts';
import { cardsOf, talksOf, valuesOf } from './find.ts';

const goneFrom = ({ values }: PersonalBody): number =>
  Object.keys(values).length - Object.keys(keptOf(values)).length;

/** What would go if the person in a case was erased now; changes nothing. */
export const countErasable = async (
  deps: FindDeps,
  partition: string,
  { number }: Pick<Case, 'number'>,
): Promise<Erasable> => {
  const values = await valuesOf(deps, partition, number);
  let drafts = 0;
  for await (const { found } of talksOf(deps)) drafts += draftsAbout(found.talk, number);
  const cards = await cardsOf(deps, partition, number);
  return {
    values: values.reduce((sum, doc) => sum + goneFrom(bodyOf<PersonalBody>(doc)), 0),
    drafts,
    cards: cards.length,
  };
};
