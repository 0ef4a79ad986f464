import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ComposeAnswer } from '../../../bot/teams/compose-answer.ts';
import type { Who } from '../../support/stage.ts';
import { refer } from '../../support/walk-card.ts';
import type { Activity, How } from '../../wire/activity.ts';
import type { World } from '../../wire/world.ts';
import { openWorld } from '../../wire/world.ts';
import type { Answered } from './ask.ts';
import { queryOf, readCompose } from './ask.ts';

const CPR = '010190-1234';

describe('a search through the front door', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
    await world.start();
  });
  after(() => world.close());

  const post = async (activity: Activity): Promise<Response> =>
    fetch(`${world.server().url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(activity),
    });

  /** What Teams gets, checked for what it demands: 200, JSON, and the envelope alone. */
  const ask = async (who: Who, what: object, how: How = {}): Promise<Answered> => {
    const { text: _text, textFormat: _format, ...around } = world.message(who, '', how);
    const answer = await post({ ...around, ...what });
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('content-type') ?? '', /^application\/json/);
    const body = (await answer.json()) as ComposeAnswer;
    assert.deepEqual(Object.keys(body), ['composeExtension']);
    return readCompose(body.composeExtension);
  };

  it('finds the case, in the own chat and in a channel, again and again', async () => {
    const number = await refer(world, { citizenName: 'Maria Holm' });
    const row = `${number} · M.H. – Til vurdering hos Næstved`;
    for (const said of [undefined, number, '1', 'Maria', 'M.H.', 'venter på Næstved']) {
      for (const how of [{}, { channel: true }, { id: 'f:the-same' }, { id: 'f:the-same' }])
        assert.deepEqual((await ask('caseworker', queryOf(said), how)).rows, [row], said);
    }
    const own = await ask('caseworker', queryOf('1'));
    assert.match(JSON.stringify(own.raw), /M\.H\..*Til vurdering.*Action\.Execute/);
    const outside = await ask('caseworker', queryOf('1'), { channel: true });
    assert.doesNotMatch(JSON.stringify(outside.raw), /M\.H\.|Til vurdering|Action\.Execute/);
    // What leads from it to the case is answered in the own chat only.
    const pressed = await world.press(
      'caseworker',
      'view',
      { view: 'case', case: number },
      { channel: true },
    );
    assert.match(pressed.text ?? '', /vores egen chat/);
  });

  it('takes CPR numbers out at the door, and finds nothing by what is left', async () => {
    for (const who of ['caseworker', 'stranger', 'director'] as const)
      for (const said of [
        CPR,
        `Maria ${CPR}`,
        '0101901234',
        '010190 1234',
        `1 ${CPR}`,
        '０１０１９０-１２３４',
      ]) {
        const { text, rows } = await ask(who, queryOf(said));
        assert.deepEqual(rows, [], said);
        assert.match(text ?? '', /^Søg ikke på CPR-nummer\. Jeg har ikke gemt nummeret\./, said);
        assert.doesNotMatch(text ?? '', /0101/);
      }
  });

  it('answers every odd query with a body that Teams takes', async () => {
    const odd: readonly unknown[] = [
      undefined,
      null,
      7,
      'søg',
      [],
      {},
      { commandId: 'noget andet', parameters: [{ name: 'soegeord', value: 'Maria' }] },
      { commandId: 'soeg', parameters: 'Maria' },
      { commandId: 'soeg', parameters: [{ name: 'soegeord', value: { a: 1 } }] },
      { commandId: 'soeg', parameters: [{ name: 'soegeord', value: null }, null] },
      { commandId: 'soeg', parameters: Array.from({ length: 500 }, () => ({ name: 'x', value: 'y' })) },
      { commandId: 'soeg', queryOptions: { skip: 'x', count: -1 } },
      { commandId: 'soeg', queryOptions: { skip: 1e99, count: 1e99 } },
    ];
    for (const value of odd)
      for (const name of ['composeExtension/query', 'composeExtension/submitAction', 'composeExtension/'])
        await ask('caseworker', { type: 'invoke', name, value });
    const foreign = await ask('caseworker', {
      type: 'invoke',
      name: 'composeExtension/query',
      value: odd[6],
    });
    assert.deepEqual(foreign.rows, []);
  });

  it('is guarded like everything else: another service URL gets an empty 401', async () => {
    const { text: _, ...around } = world.message('caseworker', '');
    const answer = await post({ ...around, ...queryOf('1'), serviceUrl: 'https://example.org/' });
    assert.equal(answer.status, 401);
    assert.equal(await answer.text(), '');
  });

  it('goes on after a kill, and leaves no word of what was typed in logs or answers', async () => {
    await refer(world, { citizenName: 'Maria Bech' });
    const first = await ask('caseworker', queryOf('mar', { count: 1 }));
    assert.deepEqual(first.rows, ['ML-2026-002 · M.B. – Til vurdering hos Næstved']);
    const log = world.server().output();
    await world.server().kill();
    await world.start();
    const second = await ask('caseworker', queryOf('mar', { skip: 1, count: 1 }));
    assert.deepEqual(second.rows, ['ML-2026-001 · M.H. – Til vurdering hos Næstved']);
    const written = log + world.server().output();
    assert.match(written, /"kind":"search"/);
    assert.doesNotMatch(written, /Maria|Holm|010190[- ]?1234|M\.H\.|venter/);
    const file = await readFile(join(world.folder, 'mikrolaan.db'), 'latin1');
    assert.doesNotMatch(file, /010190[- ]?1234/);
  });
}).timeout(60_000);
