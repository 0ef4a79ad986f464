import assert from 'node:assert/strict';
import { placeId, positionOf } from '../../../dialogs/engine/position.ts';
import { findDialog } from '../../../dialogs/index.ts';
import { typed } from '../../support/every-way.ts';
import { begunRun, TODAY } from '../../support/fake-lookups.ts';

const after = async (dialog: string, ...sentences: readonly string[]) => {
  const flow = findDialog(dialog) ?? assert.fail();
  let taken = typed(flow, await begunRun(flow), '');
  for (const sentence of sentences) taken = typed(flow, taken.run, sentence);
  const notes = taken.notes.map(({ da }) => da);
  return { ...taken, notes, place: placeId(positionOf(flow, taken.run, TODAY)) };
};

const TO_OUTCOME = ['alle', 'erhvervscoaching', 'næste'];
const SICK = 'Hun er syg med depression';
const STAYS = 'Så bliver det stående.';

describe('»ja« and »nej« while the card asks about an answer', () => {
  it('are about that answer, and about no question further down', async () => {
    const asked = await after('activity', ...TO_OUTCOME, SICK);
    assert.deepEqual(asked.run.nudged, ['summary']);
    const { run, notes, place } = await after('activity', ...TO_OUTCOME, SICK, 'ja');
    assert.deepEqual([run.answers, run.nudged], [asked.run.answers, undefined]);
    assert.deepEqual([notes, place], [[STAYS], 'outcome']);
  });

  it('»nej« asks for it anew', async () => {
    const { run } = await after('activity', ...TO_OUTCOME, SICK, 'nej');
    assert.deepEqual([run.aim, run.answers['summary']], ['summary', SICK]);
    const other = await after('activity', ...TO_OUTCOME, SICK, 'nej', 'Vi talte om budgettet');
    assert.equal(other.run.answers['summary'], 'Vi talte om budgettet');
  });

  it('confirm nothing', async () => {
    const summary = ['25/1', 'Maria, ja', 'dagpenge', 'Café', 'ja', 'Kan selv', 'næste'];
    const change = 'ret begrundelse til Har haft en depression, men er rask';
    const first = await after('visitation', ...summary, change, 'ja');
    assert.deepEqual([first.end, first.notes, first.place], [undefined, [STAYS], 'summary']);
    assert.equal((await after('visitation', ...summary, change, 'ja', 'ja')).end, 'confirm');
  });
});

describe('A consent', () => {
  for (const word of ['ok', 'fint', 'i orden', '👍'])
    it(`is not given by »${word}« to what was said of a »nej«`, async () => {
      const { run, notes } = await after('visitation', '25/1', 'Maria', 'nej', word);
      assert.equal(run.answers['consent'], undefined);
      assert.match(notes.join(), /Er svaret nu ja, så skriv »ja«/);
    });

  it('is given by »ja«, also after a »nej«', async () => {
    for (const word of ['ja', 'Ja tak', 'jo'])
      assert.equal((await after('visitation', '25/1', 'Maria', 'nej', word)).run.answers['consent'], 'yes');
    assert.equal((await after('visitation', '25/1', 'Maria', 'ok')).run.answers['consent'], 'yes');
  });
});

describe('»nej« straight after »ja«', () => {
  it('takes the »ja« back', async () => {
    const sentences = [...TO_OUTCOME, 'Vi talte om budgettet', 'ja'];
    assert.equal((await after('activity', ...sentences)).run.answers['share'], 'yes');
    assert.equal((await after('activity', ...sentences, 'nej')).run.answers['share'], 'no');
  });
});
