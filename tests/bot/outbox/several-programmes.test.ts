import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PROGRAMME } from '../../../bot/demo/programme.ts';
import { markStore } from '../../../bot/seed.ts';
import type { ChannelBody } from '../../../storage/documents/programme.ts';
import { maybeBody } from '../../../storage/documents/body.ts';
import { prefixId, programmePartition, SYSTEM } from '../../../storage/keys.ts';
import { openStore } from '../../../storage/open.ts';
import { CHANNEL, openStage, type Stage } from '../../support/stage.ts';
import { assess, cardOf, refer } from '../../support/walk-card.ts';

/** A second programme of the same three parties. */
const SECOND = { ...DEMO_PROGRAMME, id: 'vaekst-2027', name: 'Vækstforløb 2027', prefix: 'VF' };
const CLOSED = '19:lukket@thread.tacv2';
const ELSEWHERE = '19:anden@thread.tacv2';
const HERE = { channel: true };

describe('several programmes and several channels', () => {
  let folder: string;
  let stage: Stage;
  let refused = 0;
  const refusals = (): number => refused;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mikrolaan-several-'));
    const store = await openStore({ kind: 'sqlite', folder });
    await markStore(store, 'demo');
    await store.commit(programmePartition(SECOND.id), [
      { op: 'create', id: 'programme', body: { v: 1, programme: SECOND, salt: 'salt' } },
    ]);
    const body = { v: 1, programme: SECOND.id };
    await store.commit(SYSTEM, [{ op: 'create', id: prefixId(SECOND.prefix), tags: ['prefix'], body }]);
    await store.close();
    refused = 0;
    stage = await openStage({
      store: { kind: 'sqlite', folder },
      connector: ({ conversationId }, { summary }) => {
        if (conversationId !== CLOSED || summary?.startsWith('Orientering nr.') !== true) return undefined;
        refused += 1;
        return { ok: false, status: 404, unclear: false };
      },
    });
  });
  afterEach(async () => {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  });

  const channelOf = async (programme: string): Promise<string | undefined> => {
    const [doc] = await stage.store.read(programmePartition(programme), ['channel']);
    return maybeBody<ChannelBody>(doc)?.conversation;
  };
  const elsewhere = (what: object) =>
    stage.deliver(
      stage.activity('director', {
        ...what,
        conversation: { id: ELSEWHERE, conversationType: 'channel' },
      }),
    );

  it('»kanal« asks whose notices shall come, and binds what is pressed', async () => {
    const asked = cardOf(await stage.say('director', 'kanal', HERE));
    assert.equal(asked.title, 'Hvilket projekt?');
    const buttons = asked.buttons.filter(({ verb }) => verb === 'bind');
    assert.deepEqual(
      buttons.map(({ data }) => data['programme']).toSorted((a, b) => String(a).localeCompare(String(b))),
      [DEMO_PROGRAMME.id, SECOND.id],
    );
    assert.equal(await channelOf(SECOND.id), undefined, 'asking binds nothing');
    const said = await stage.press('director', 'bind', { programme: SECOND.id }, HERE);
    assert.equal(said.text, 'Fra nu af kommer orienteringer fra Vækstforløb 2027 i denne kanal.');
    assert.equal(await channelOf(SECOND.id), CHANNEL);
    assert.equal(await channelOf(DEMO_PROGRAMME.id), undefined);
    const again = cardOf(await stage.say('admin', 'kanal', HERE));
    assert.ok(again.texts.includes('Kommer allerede her'));
  });

  it('each has its own channel: a notice comes to the one of its programme alone', async () => {
    await stage.press('director', 'bind', { programme: SECOND.id }, HERE);
    const bind = {
      name: 'adaptiveCard/action',
      value: { action: { verb: 'bind', data: { programme: DEMO_PROGRAMME.id } } },
    };
    await elsewhere({ type: 'invoke', ...bind });
    await assess(stage, await refer(stage));
    const notice = await stage.until(({ summary }) => summary?.startsWith('Orientering nr.') === true);
    assert.equal(notice.conversation, ELSEWHERE);
  });

  it('the button grants nothing: who may not bind is refused, and an unknown programme is no programme', async () => {
    for (const who of ['caseworker', 'visitator', 'coach'] as const) {
      const said = await stage.press(who, 'bind', { programme: SECOND.id }, HERE);
      assert.equal(said.text, 'Det skal administratoren eller Erhvervschefen gøre.');
    }
    for (const programme of ['', 'findes-ikke', '__proto__']) {
      const said = await stage.press('director', 'bind', { programme }, HERE);
      assert.equal(said.status, 200);
      assert.match(said.text ?? '', /^Den knap kender jeg ikke/);
    }
    assert.equal(await channelOf(SECOND.id), undefined);
  });

  it('who speaks in one channel wakes nothing that waits for another', async () => {
    const bind = { action: { verb: 'bind', data: { programme: DEMO_PROGRAMME.id } } };
    await stage.deliver(
      stage.activity('director', {
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: bind,
        conversation: { id: CLOSED, conversationType: 'channel' },
      }),
    );
    await assess(stage, await refer(stage));
    while (refusals() === 0) await new Promise((resolve) => setImmediate(resolve));
    for (let said = 0; said < 3; said += 1) await stage.say('director', 'pladser', HERE);
    for (let turn = 0; turn < 60; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    assert.equal(refused, 1);
  });
});
