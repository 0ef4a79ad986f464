import assert from 'node:assert/strict';
import { countPeriod } from '../../bot/evaluation/counting.ts';
import { EVALUATION_PARTS } from '../../bot/files/file.ts';
import { CLOSED } from '../../dialogs/evaluation/say.ts';
import { labelOf } from '../../bot/views/figure-words.ts';
import type { Evaluation } from '../../domain/evaluation/evaluation.ts';
import { CHAPTERS } from '../../domain/evaluation/figure.ts';
import { counted, FIGURE_IDS } from '../../domain/evaluation/figures/index.ts';
import type { Member } from '../../domain/member.ts';
import { programmePartition } from '../../storage/keys.ts';
import { saysNothing } from './leaks.ts';
import { NOBODIES, OUTSIDERS } from './nobodies.ts';
import { MEMBERS } from './people.ts';
import { realmOf, REALMS } from './realms.ts';
import type { Got, Sender } from './speak.ts';
import type { Street } from './street.ts';
import { cardIn, openStreet } from './street.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const TODAY = '2026-11-23';

/** Every way to what the evaluation says, but for the files. */
const VIEWS = [
  { view: 'overview' },
  { view: 'evaluation', ...YEAR },
  { view: 'figures', ...YEAR },
  ...CHAPTERS.map((chapter) => ({ view: 'figures', chapter, ...YEAR })),
  { view: 'figure', figure: 'applications', ...YEAR },
  { view: 'figure', figure: 'self-supporting-rate', ...YEAR },
];
const files = EVALUATION_PARTS.map((part) => ({ file: 'evaluation', part, ...YEAR }));

const rights = (person: Member) => {
  const may = (action: 'see-evaluation' | 'see-closed-evaluation' | 'see-places' | 'list-cases'): boolean =>
    realmOf(person)?.judge.may(person, action) ?? false;
  return {
    sees: may('see-evaluation'),
    seesAll: may('see-closed-evaluation'),
    places: may('see-places'),
    lists: may('list-cases'),
  };
};

const titleOf = (got: Got): string => cardIn(got)?.title ?? '';

/** Who is unknown is told their own id. */
const without = (all: string, { object = '' }: Sender): string =>
  object === '' ? all : all.replaceAll(object, '');

describe('Promise 12, of the evaluation: who gets which figure and file is what the table says', function () {
  this.timeout(600_000);
  let street: Street;
  const evaluations = new Map<string, Evaluation>();

  before(async () => {
    street = await openStreet();
    for (const { programme } of REALMS) {
      const partition = programmePartition(programme.id);
      const { evaluation } = await countPeriod(
        { store: street.town.stage.store, partition, programme, today: TODAY },
        YEAR,
      );
      evaluations.set(programme.id, evaluation);
    }
  });
  after(async () => {
    await street.close();
    process.stdout.write(
      `      ${[...street.counts].map(([what, count]) => `${count} ${what}`).join(', ')}\n`,
    );
  });

  const settled = async (before: number): Promise<void> => {
    const { stage } = street.town;
    const over = (): boolean =>
      stage.posted.slice(before).some(({ update, card }) => update !== undefined && card?.title === 'Filen');
    for (let tries = 0; !over(); tries += 1) {
      assert.ok(tries < 1_500, 'what became of the file is never said');
      await new Promise((resolve) => {
        setTimeout(resolve, 10);
      });
    }
  };

  it('the cards, for everybody in each organisation', async () => {
    for (const person of MEMBERS) {
      const { sees, places, lists } = rights(person);
      const said = await street.say(person, 'evaluering 2026');
      assert.equal(/Talt op/.test(said.all), sees, `${person.object}: evaluering`);
      const overview = await street.say(person, 'overblik');
      assert.equal(/Hvor er borgerne/.test(overview.all), lists, `${person.object}: where they are`);
      assert.equal(/"Pladser"/.test(overview.all), places, `${person.object}: places`);
      assert.equal(/"view":"evaluation"/.test(overview.all), sees, `${person.object}: the way`);
      const figures = await street.press(person, 'view', { view: 'figures', chapter: 'loans', ...YEAR });
      assert.equal(/Låneansøgninger/.test(figures.all), sees, `${person.object}: figures`);
      street.count(sees ? 'who see figures' : 'who see none');
    }
  });

  it('nothing of a closed figure reaches who may not see it, and no event behind any', async () => {
    let closed = 0;
    for (const person of MEMBERS.filter((one) => rights(one).sees)) {
      const { seesAll } = rights(person);
      const evaluation = evaluations.get(realmOf(person)?.programme.id ?? '') ?? assert.fail();
      const some = FIGURE_IDS.filter((_, nth) => (seesAll ? nth % 9 === 0 : nth % 2 === 0));
      for (const figure of some) {
        const got = await street.press(person, 'view', { view: 'figure', figure, ...YEAR });
        const { entries } = evaluation.figures[figure];
        const events = /Hændelse nr\. \d+/.test(got.all);
        assert.equal(events, seesAll && entries.length > 0, `${person.object}: events of ${figure}`);
        if (seesAll || evaluation.open.has(figure)) continue;
        closed += 1;
        assert.equal(titleOf(got), `${labelOf(figure).da}: ${CLOSED.da}`);
        assert.doesNotMatch(got.all, /Bag tallet står/, figure);
      }
    }
    assert.ok(closed > 20, `only ${closed} closed figures were asked for`);
    const open = [...evaluations.values()].flatMap(({ open: ids }) =>
      FIGURE_IDS.filter((id) => ids.has(id) && !counted(id).open),
    );
    assert.ok(open.length > 0, 'and something is public');
  });

  it('the files: the open one for who makes the paper, the others for the job centres’ leaders', async () => {
    const { stage } = street.town;
    for (const person of MEMBERS) {
      const { sees, seesAll } = rights(person);
      for (const file of files) {
        const [made, posted] = [stage.files.length, stage.posted.length];
        const got = await street.press(person, 'get-file', file);
        if (/kommer herunder/.test(got.all)) await settled(posted);
        const has = file.part === 'open' ? sees : seesAll;
        assert.equal(stage.files.length - made, has ? 1 : 0, `${person.object}: ${file.part}`);
        street.count(has ? 'files given' : 'files refused');
      }
    }
  });

  it('strangers and those of no programme get nothing of it, in any way', async () => {
    const { stage } = street.town;
    const made = stage.files.length;
    for (const who of [...Object.values(NOBODIES).flatMap((list) => list.slice(0, 4)), ...OUTSIDERS]) {
      for (const text of ['evaluering', 'evaluering 2026', 'overblik']) {
        const got = await street.speech.say(who, text);
        saysNothing(without(got.all, who));
        assert.doesNotMatch(got.all, /Talt op|Hvor er borgerne/);
      }
      for (const data of VIEWS) {
        const got = await street.speech.press(who, 'view', data);
        saysNothing(without(got.all, who));
        assert.doesNotMatch(got.all, /Hændelse nr|Værdi|Ansøgninger/);
      }
      for (const file of files)
        saysNothing(without((await street.speech.press(who, 'get-file', file)).all, who));
    }
    assert.equal(stage.files.length, made);
  });

  it('forged days, figures, chapters and pages show nothing more, and break nothing', async () => {
    const odd = [
      '',
      '0',
      '-1',
      '999',
      '1e9',
      '2026-02-30',
      '9999-99-99',
      '__proto__',
      'constructor',
      '../../x',
      '"><b>',
      '2026-01-01 annex',
      'x'.repeat(5_000),
    ];
    const keys = ['from', 'to', 'figure', 'chapter', 'page', 'part'] as const;
    const askers = MEMBERS.filter((one) => rights(one).sees || one.roles.includes('coach'));
    for (const [nth, person] of askers.entries()) {
      const { sees, seesAll } = rights(person);
      for (const [at, value] of odd.entries())
        for (const [step, key] of keys.entries()) {
          if ((at + step + nth) % 12 !== 0) continue;
          for (const view of ['evaluation', 'figures', 'figure']) {
            const got = await street.press(person, 'view', {
              view,
              figure: 'decisions',
              ...YEAR,
              [key]: value,
            });
            assert.equal(/Hændelse nr\. \d+/.test(got.all) && !seesAll, false, `${person.object} ${key}`);
            assert.equal(/Talt op/.test(got.all) && !sees, false, `${person.object} ${key}`);
            street.count('forged views');
          }
          const [made, posted] = [street.town.stage.files.length, street.town.stage.posted.length];
          const got = await street.press(person, 'get-file', {
            file: 'evaluation',
            part: 'annex',
            ...YEAR,
            [key]: value,
          });
          if (/kommer herunder/.test(got.all)) await settled(posted);
          assert.ok(seesAll || street.town.stage.files.length === made, `${person.object} ${key}=${value}`);
        }
    }
  });
});
