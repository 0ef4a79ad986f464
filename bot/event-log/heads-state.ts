import { sayDay } from '../../domain/danish/say.ts';
import type { Day } from '../../domain/day.ts';
import { dayOf } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import { text } from '../../domain/text.ts';
import { maybeBody } from '../../storage/documents/body.ts';
import { SYSTEM } from '../../storage/keys.ts';
import type { Doc, Store } from '../../storage/port.ts';
import type { HeadsTarget } from './targets.ts';

/** How one target has fared; times by the real clock, milliseconds. */
export interface TargetState {
  /** When it was set up. */
  readonly since: number;
  readonly sent?: { readonly day: Day; readonly at: number };
  /** A day has passed without success. */
  readonly late?: true;
}

/** Which heads went out, by target; in the partition of the whole store. */
export interface HeadsBody {
  readonly v: 1;
  readonly targets: Readonly<Partial<Record<HeadsTarget['name'], TargetState>>>;
}

const HEADS = 'heads';

export const readState = async (
  store: Pick<Store, 'read'>,
): Promise<{ readonly doc: Doc | undefined; readonly targets: HeadsBody['targets'] }> => {
  const [doc] = await store.read(SYSTEM, [HEADS]);
  return { doc, targets: maybeBody<HeadsBody>(doc)?.targets ?? {} };
};

/** False where somebody else wrote first. */
export const saveState = async (
  store: Store,
  doc: Doc | undefined,
  targets: HeadsBody['targets'],
): Promise<boolean> => {
  const body: HeadsBody = { v: 1, targets };
  const write = doc
    ? ({ op: 'replace', id: HEADS, ifMatch: doc.etag, body } as const)
    : ({ op: 'create', id: HEADS, body } as const);
  return (await store.commit(SYSTEM, [write])).ok;
};

export const lastSuccess = ({ sent, since }: TargetState): number => sent?.at ?? since;

const WHY: Readonly<Record<HeadsTarget['name'], Text>> = {
  file: text('filen kan ikke skrives', 'the file cannot be written'),
  url: text('modtageren tager ikke imod', 'the receiver does not take them'),
};

/** A sentence for the administrator for each place to which heads should have gone and did not. */
export const headsTrouble = async (store: Pick<Store, 'read'>): Promise<readonly Text[]> => {
  const { targets } = await readState(store);
  return (['file', 'url'] as const).flatMap((name) => {
    const state = targets[name];
    if (!state?.late) return [];
    const since = dayOf(new Date(lastSuccess(state)).toISOString());
    return [
      text(
        `Hændelsesloggens daglige aftryk er ikke gemt uden for botten siden ${sayDay(since, 'da')}: ${WHY[name].da}.`,
        `The event log's daily heads have not been kept outside the bot since ${sayDay(since, 'en')}: ${WHY[name].en}.`,
      ),
    ];
  });
};
