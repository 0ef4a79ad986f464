import type { PersonalValues } from '../../domain/case.ts';
import type { Action } from '../../domain/rights/actions.ts';
import { ACTIONS } from '../../domain/rights/actions.ts';
import { RIGHTS } from '../../domain/rights.ts';
import { FIELD_READERS } from '../../domain/view.ts';

/** A change of one of the two tables of rights, as it goes to the process that runs the tests with it. */
export type TableChange =
  | {
      readonly kind: 'grant';
      readonly row: number;
      readonly action: Action;
      readonly reach?: 'own' | 'party';
    }
  | { readonly kind: 'anywhere'; readonly row: number }
  | { readonly kind: 'readers'; readonly field: keyof PersonalValues; readonly readers: readonly string[] };

export interface TableGuard {
  readonly what: string;
  readonly change: TableChange;
  /** Part of the title of the test that most likely notices: it is tried first. */
  readonly first: string;
}

const WHAT_IS_SEEN = 'exactly what the table says';
const EVERYBODY = [...new Set(Object.values(FIELD_READERS).flat())];

const ofRow = ({ role, party, may }: (typeof RIGHTS)[number], row: number): readonly TableGuard[] => {
  const title = (action: Action): string => `${role} (${party ?? 'any function'}) · ${action}`;
  const first = `of a ${role} are`;
  return [
    ...ACTIONS.flatMap((action): readonly TableGuard[] => {
      const reach = may[action];
      const change = { kind: 'grant', row, action } as const;
      // What the role may there through another row, of no fewer cases, is given already.
      const already = RIGHTS.some(
        (other) =>
          other.role === role &&
          (other.party === undefined || other.party === party) &&
          (other.may[action] === 'party' || other.may[action] === 'blind'),
      );
      if (reach === undefined && already) return [];
      if (reach === undefined)
        return [{ what: `${title(action)}: given`, first, change: { ...change, reach: 'party' } }];
      return [
        { what: `${title(action)}: blanked`, first, change },
        ...(reach === 'own' || reach === 'lending'
          ? [
              {
                what: `${title(action)}: ${reach} → all`,
                first,
                change: { ...change, reach: 'party' } as const,
              },
            ]
          : []),
      ];
    }),
    ...(party === undefined
      ? []
      : [{ what: `${role}: at any organisation`, first, change: { kind: 'anywhere', row } as const }]),
  ];
};

const ofField = ([field, readers]: [keyof PersonalValues, readonly string[]]): readonly TableGuard[] => {
  const change = (changed: readonly string[]) => ({ kind: 'readers', field, readers: changed }) as const;
  return [
    ...readers.map((reader) => ({
      what: `${field} · ${reader}: blanked`,
      first: WHAT_IS_SEEN,
      change: change(readers.filter((one) => one !== reader)),
    })),
    ...EVERYBODY.filter((reader) => !readers.includes(reader)).map((reader) => ({
      what: `${field} · ${reader}: given`,
      first: WHAT_IS_SEEN,
      change: change([...readers, reader]),
    })),
  ];
};

/** Every grant blanked, widened and given to who has it not; every field closed to and opened for each reader. */
export const tableGuards = (): readonly TableGuard[] => [
  ...RIGHTS.flatMap(ofRow),
  ...(Object.entries(FIELD_READERS) as [keyof PersonalValues, readonly string[]][]).flatMap(ofField),
];
