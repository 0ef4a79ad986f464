import assert from 'node:assert/strict';
import { VIEWS } from '../../../bot/chat/recipe.ts';
import { DIALOGS } from '../../../dialogs/index.ts';
import { prepare } from '../../dialogs/walker/prepare.ts';
import { wayOf } from '../../dialogs/walker/ways.ts';
import { bothNo, disagreed, enrolled, referred } from '../../support/case-steps.ts';
import { looksIn, lookFor } from '../../support/looks.ts';
import type { Heard, Stage } from '../../support/stage.ts';
import { PEOPLE } from '../../support/stage.ts';
import { VISITATION } from '../../support/walk-card.ts';
import { withStage } from '../../support/with-stage.ts';

type Person = keyof typeof PEOPLE;
const EVERYBODY = Object.keys(PEOPLE) as readonly Person[];

/** Looks that were demanded and found, by the view or dialog. */
const found = new Map<string, number>();

const BLINDLY = 'handover by an administrator';
/** Cards that name cases by number without showing anything of them: a list of one's own drafts, a sample of looks. */
const NUMBER_ONLY: readonly string[] = ['drafts', 'sample', BLINDLY];

const said = ({ raw, text, posted }: Heard): string =>
  JSON.stringify([raw, text, posted.map((message) => [message.raw, message.text])]);

/** What stands in a case and nowhere else. */
const OF_A_CITIZEN = [
  'Maria Holm',
  'M.H.',
  VISITATION['businessIdea'] ?? '',
  VISITATION['justification'] ?? '',
];

const NUMBER = /ML-\d{4}-\d{3}/g;

let serial = 0;

/** Presses something, and demands a look for every case that the answer shows anything of. */
const pressed = async (
  stage: Stage,
  who: Person,
  verb: string,
  data: Readonly<Record<string, string>>,
  what: string,
): Promise<Heard> => {
  serial += 1;
  const id = `every-${serial}`;
  const heard = await stage.press(who, verb, data, { id });
  const card = said(heard);
  const look = await lookFor(stage, who, id);
  const noted = new Set(look?.seen.flatMap(({ cases }) => cases));
  const shows = OF_A_CITIZEN.filter((part) => card.includes(part));
  if (NUMBER_ONLY.includes(what)) {
    assert.deepEqual(shows, [], `${what} shows ${who} something of a citizen`);
    return heard;
  }
  for (const [number] of card.matchAll(NUMBER))
    assert.ok(
      noted.has(number),
      `${what} names ${number} to ${who}, and there is no look: ${card.slice(0, 500)}`,
    );
  assert.ok(
    shows.length === 0 || noted.size > 0,
    `${what} shows ${who} ${shows.join()}, and no look is noted`,
  );
  for (const { through } of look?.seen ?? []) found.set(through, (found.get(through) ?? 0) + 1);
  return heard;
};

const viewed = async (stage: Stage): Promise<void> => {
  const MARIA = { citizenName: 'Maria Holm' };
  const numbers = [
    await referred(stage, MARIA),
    await disagreed(stage, { ...MARIA, journalRef: '25/2' }),
    await bothNo(stage, { ...MARIA, journalRef: '25/3' }),
  ];
  await stage.say('caseworker', `giv afslag ${numbers[2]}`);
  await stage.say('caseworker', 'senere');
  for (const name of VIEWS) {
    for (const who of EVERYBODY) {
      await pressed(stage, who, 'view', { view: name }, name);
      for (const number of numbers)
        for (const rest of [{}, { entry: '1' }, { letter: 'refusal' }])
          await pressed(stage, who, 'view', { view: name, case: number, ...rest }, name);
    }
  }
  const year = { from: '2026-01-01', to: '2026-12-31' };
  for (const who of EVERYBODY)
    for (const figure of ['applications', 'assessments', 'days-to-referral', 'decisions'])
      await pressed(stage, who, 'view', { view: 'figure', figure, ...year }, 'figure');
  assert.ok((found.get('figure') ?? 0) > 3, 'where a figure comes from is a look');
};

describe('Every card that shows a case leaves a look', () => {
  after(() => {
    const kinds = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const line = kinds.map(([kind, count]) => `${kind} ${count}`).join(' · ');
    process.stdout.write(`      looks noted: ${line}\n`);
  });

  it('in every view, for everybody', withStage(viewed)).timeout(60_000);

  it(
    'in every dialog that is about none, or about several, for everybody',
    withStage(async (stage) => {
      const MARIA = { citizenName: 'Maria Holm' };
      const numbers = [
        await referred(stage, MARIA),
        await disagreed(stage, { ...MARIA, journalRef: '25/2' }),
        await enrolled(stage, { ...MARIA, journalRef: '25/3' }),
      ];
      for (const { id } of DIALOGS.filter(({ aboutCase }) => !aboutCase))
        for (const who of EVERYBODY)
          for (const named of [{}, ...numbers.map((number) => ({ case: number }))]) {
            const what = id === 'handover' && who === 'admin' ? BLINDLY : id;
            await pressed(stage, who, 'open', { dialog: id, ...named }, what);
            await stage.say(who, 'annuller');
          }
      for (const id of ['handover', 'activity']) assert.ok((found.get(id) ?? 0) > 3, id);
    }),
  ).timeout(60_000);

  for (const flow of DIALOGS.filter(({ aboutCase }) => aboutCase)) {
    it(
      `in »${flow.id}«, for everybody who begins it, leaves it and takes it up again`,
      withStage(async (stage) => {
        const way = wayOf(flow);
        await prepare(stage, way);
        const open = { dialog: flow.id, case: 'ML-2026-001' };
        for (const who of EVERYBODY) await pressed(stage, who, 'open', open, flow.id);
        const before = await looksIn(stage, 'case:ML-2026-001');
        assert.ok(
          before.some(({ seen }) => seen.some(({ through }) => through === flow.id)),
          `nobody could begin »${flow.id}«`,
        );

        const { card } = await pressed(stage, way.who, 'open', open, flow.id);
        const run = String(card?.buttons.find(({ data }) => 'run' in data)?.data['run']);
        for (const [verb, data] of [
          ['resume', { run }],
          ['open', open],
        ] as const) {
          await stage.say(way.who, 'senere');
          const count = (await looksIn(stage)).length;
          const heard = await pressed(stage, way.who, verb, data, flow.id);
          assert.ok(
            heard.card?.buttons.some((button) => button.data['run'] === run),
            'the dialog goes on',
          );
          assert.equal((await looksIn(stage)).length, count + 1, `${verb} takes it up again`);
        }
      }),
    );
  }
});
