import assert from 'node:assert/strict';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { programmePartition } from '../../storage/keys.ts';
import type { Store } from '../../storage/port.ts';
import { referred, walk } from '../support/case-steps.ts';
import { openStage } from '../support/stage.ts';
import { cardOf } from '../support/walk-card.ts';

/** The same programme with another provider. */
const withProvider =
  (name: string) =>
  async (store: Store): Promise<void> => {
    const partition = programmePartition('ishoej-2015');
    const [doc] = await store.read(partition, ['programme']);
    assert.ok(doc);
    const body = bodyOf<ProgrammeBody>(doc);
    const organisations = body.programme.organisations.map((one) =>
      one.id === 'naestved' ? { ...one, name } : one,
    );
    const programme = { ...body.programme, organisations };
    const { id, etag, tags } = doc;
    const write = { op: 'replace', id, ifMatch: etag, tags, body: { ...body, programme } } as const;
    assert.ok((await store.commit(partition, [write])).ok);
  };

describe('a programme with another provider than Næstved', () => {
  it('asks for a yes to the sharing with that one, and names it in the letter about a new deadline', async () => {
    const stage = await openStage({ before: withProvider('Aarhus Kommune') });
    try {
      let card = cardOf(await stage.say('caseworker', 'ny visitation'));
      card = cardOf(
        await stage.press('caseworker', 'answer', { ...card.buttons[0]?.data, journalRef: '25/9' }),
      );
      const question = 'Er borgeren informeret, og vil borgeren gerne have sagen delt med Aarhus?';
      assert.ok(JSON.stringify(card.inputs).includes(question), JSON.stringify(card.inputs));
      await stage.say('caseworker', 'annuller');
      const number = await referred(stage);
      await walk(stage, 'caseworker', `forlæng frist ${number}`);
      const letter = cardOf(await stage.say('caseworker', `brev ${number}`)).texts.join('\n');
      assert.ok(letter.includes('Det skyldes, at vi venter på Aarhus Kommunes vurdering.'), letter);
    } finally {
      await stage.close();
    }
  });
});
