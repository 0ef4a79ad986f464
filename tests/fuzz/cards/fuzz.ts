import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Lang } from '../../../domain/text.ts';
import { render } from '../../../dialogs/engine/render.ts';
import { DIALOGS } from '../../../dialogs/index.ts';
import type { Place } from '../../support/every-way.ts';
import { answer, everyPlace, filled, typed } from '../../support/every-way.ts';
import { begunRun, TODAY } from '../../support/fake-lookups.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { kind, tryKinds, type FuzzSettings, type Kind, type Tried } from '../kinds.ts';
import { isSound, skeletonOf } from './skeleton.ts';
import { templateKinds } from './templates.ts';

/** What people may write on a card: hostile, odd, and as long as an input takes. */
const text = fc
  .oneof(
    { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE))
        .map((two) => two.join(' ')),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('æ', '"', '\\', 'W', '🦊', '${'), fc.constantFrom(100, 2_000))
        .map(([sign, length]) => sign.repeat(length / sign.length)),
    },
  )
  .filter((one) => one.trim() !== '');

const SHOWN = [undefined, 'help', 'why', 'answers'] as const;

/** The place answered with one text wherever any words are taken, and shown again or gone on from. */
const cardAfter = ({ flow, run, step }: Place, words: string, lang: Lang, nth: number): object => {
  const fields = step?.fields ?? {};
  const base = step ? filled(flow, run, step) : {};
  const values = Object.fromEntries(
    Object.entries(base).map(([id, value]) => {
      const { maxLength } =
        fields[id]?.input(id, undefined, { today: TODAY, facts: run.facts, answers: {} }, 'da') ?? {};
      return [id, fields[id]?.words === undefined ? value : words.trim().slice(0, Number(maxLength)).trim()];
    }),
  );
  const after = answer(flow, run, values).run;
  const shown = nth % 2 === 0 ? after : typed(flow, after, 'tilbage').run;
  return render(flow, shown, { today: TODAY, lang, show: SHOWN[nth % SHOWN.length] });
};

/** Signs that take two on the wire leave less room, and what does not fit is folded: only how large it is counts then. */
const SPARE = 100;
const takesMore = (one: string): boolean => JSON.stringify(one).length - one.length > SPARE;

/** Of as many characters as the text, so that what is counted is counted the same. */
const plainFor = (one: string): string => 'a'.repeat(Math.max(1, one.trim().length));

const dialogKind = (places: readonly Place[]): Kind =>
  kind(
    'card: every step of every dialog',
    fc.record(
      {
        place: fc.nat(places.length - 1),
        words: text,
        lang: fc.constantFrom('da' as const, 'en' as const),
        nth: fc.nat(7),
      },
      { noNullPrototype: true },
    ),
    ({ place, words, lang, nth }) => {
      const at = places[place] ?? assert.fail();
      const card = cardAfter(at, words, lang, nth);
      isSound(card);
      if (takesMore(words)) return;
      assert.equal(
        skeletonOf(card).rest,
        skeletonOf(cardAfter(at, plainFor(words), lang, nth)).rest,
        `${at.flow.id} › ${at.way.join(' › ')}`,
      );
    },
  );

/** Every template and every step of every dialog, with what people may write in all of its places. */
export const fuzzCards = async (settings: FuzzSettings): Promise<readonly Tried[]> => {
  const places = await Promise.all(DIALOGS.map(async (flow) => everyPlace(flow, await begunRun(flow))));
  return tryKinds([dialogKind(places.flat()), ...templateKinds(text)], settings);
};
