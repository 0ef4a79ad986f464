import type { PersonalValues } from '../../domain/case.ts';
import { ACTIONS, RIGHTS, type Action } from '../../domain/rights.ts';
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
}

const EVERYBODY = [...new Set(Object.values(FIELD_READERS).flat())];

const ofRow = ({ role, party, may }: (typeof RIGHTS)[number], row: number): readonly TableGuard[] => {
  const title = (action: Action): string => `${role} (${party ?? 'any function'}) · ${action}`;
  return [
    ...ACTIONS.flatMap((action): readonly TableGuard[] => {
      const reach = may[action];
      const change = { kind: 'grant', row, action } as const;
      // What the role may anywhere is given already.
      const anywhere = RIGHTS.some(
        (other) => other.role === role && other.party === undefined && other.may[action] === 'party',
      );
      if (reach === undefined && anywhere) return [];
      if (reach === undefined)
        return [{ what: `${title(action)}: given`, change: { ...change, reach: 'party' } }];
      return [
        { what: `${title(action)}: blanked`, change },
        ...(reach === 'own' || reach === 'lending'
          ? [{ what: `${title(action)}: ${reach} → all`, change: { ...change, reach: 'party' } as const }]
          : []),
      ];
    }),
    ...(party === undefined
      ? []
      : [{ what: `${role}: at any organisation`, change: { kind: 'anywhere', row } as const }]),
  ];
};

const ofField = ([field, readers]: [keyof PersonalValues, readonly string[]]): readonly TableGuard[] => {
  const change = (changed: readonly string[]) => ({ kind: 'readers', field, readers: changed }) as const;
  return [
    ...readers.map((reader) => ({
      what: `${field} · ${reader}: blanked`,
      change: change(readers.filter((one) => one !== reader)),
    })),
    ...EVERYBODY.filter((reader) => !readers.includes(reader)).map((reader) => ({
      what: `${field} · ${reader}: given`,
      change: change([...readers, reader]),
    })),
  ];
};

/** Every grant blanked, widened and given to who has it not; every field closed to and opened for each reader. */
export const tableGuards = (): readonly TableGuard[] => [
  ...RIGHTS.flatMap(ofRow),
  ...(Object.entries(FIELD_READERS) as [keyof PersonalValues, readonly string[]][]).flatMap(ofField),
];
