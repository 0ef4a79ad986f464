import type { Dated } from '../dated.ts';
import { valueOn } from '../dated.ts';
import type { Programme } from '../programme.ts';
import type { SetUp } from '../set-up.ts';
import { withValue } from './dated-change.ts';
import type { Place } from './place.ts';
import { asIs } from './place.ts';
import type { RuleValue } from './vocabulary.ts';

type SetUpPart = { readonly [K in keyof SetUp]-?: NonNullable<SetUp[K]> };

/** A part of the set-up that is a dated list by itself. */
export const setUpPart = (key: 'committee' | 'retentionMonths'): Place => ({
  read: ({ setUp }, day) => valueOn<RuleValue>(setUp?.[key] ?? [], day),
  write: (programme, from, value) => ({
    ...programme,
    setUp: { ...programme.setUp, [key]: withValue<RuleValue>(programme.setUp?.[key] ?? [], from, value) },
  }),
});

/** One that stands among others of its kind. */
export const setUpPartOf = <G extends 'agreements' | 'legalBasis'>(
  group: G,
  key: keyof SetUpPart[G] & string,
): Place => {
  const rowsIn = ({ setUp }: Programme): Dated<RuleValue> =>
    (setUp?.[group] as Readonly<Record<string, Dated<RuleValue>>> | undefined)?.[key] ?? [];
  return {
    read: (programme, day) => valueOn(rowsIn(programme), day),
    write: (programme, from, value) => ({
      ...programme,
      setUp: {
        ...programme.setUp,
        [group]: { ...programme.setUp?.[group], [key]: withValue(rowsIn(programme), from, value) },
      },
    }),
  };
};

export const lookMonths: Place = {
  read: (programme, day) => valueOn(programme.lookMonths ?? [], day),
  write: (programme, from, value) => ({
    ...programme,
    lookMonths: withValue<number>(programme.lookMonths ?? [], from, asIs(value)),
  }),
};
