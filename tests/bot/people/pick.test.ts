import assert from 'node:assert/strict';
import { DEMO_TENANT } from '../../../bot/demo/members.ts';
import { MEMBERS } from '../../../storage/keys.ts';
import { memberIn } from '../../../storage/register.ts';
import { openStage, type Stage } from '../../support/stage.ts';
import { walk } from '../../support/case-steps.ts';
import { buttonOf, cardOf, walkCards } from '../../support/walk-card.ts';

const NEW = { name: 'Coach 3', organisation: 'naestved', roles: 'coach' };

describe('A new member in Teams', () => {
  let stage: Stage;
  // Outside local mode there is a list of people to pick from.
  beforeEach(async () => {
    stage = await openStage({ local: false });
  });
  afterEach(() => stage.close());

  const newest = async () =>
    (await stage.store.list(MEMBERS, 'member')).map(memberIn).find(({ name }) => name === NEW.name);

  it('is picked from the administrator’s own organisation by what Teams gives', async () => {
    const { raw } = await stage
      .say('admin', 'tilføj medarbejder')
      .then(({ posted }) => posted.at(-1) ?? assert.fail());
    assert.match(
      JSON.stringify(raw),
      /"choices\.data":\{"type":"Data\.Query","dataset":"graph\.microsoft\.com\/users"\}/,
    );
    await stage.say('admin', 'annuller');
    await walk(stage, 'admin', 'tilføj medarbejder', { ...NEW, personId: 'objekt-som-valgt' });
    const { tenant, object } = (await newest()) ?? assert.fail();
    assert.deepEqual([tenant, object], [DEMO_TENANT, 'objekt-som-valgt']);
  });

  it('is asked for again where what Teams gives is no id', async () => {
    const first = cardOf(await stage.say('admin', 'tilføj medarbejder'));
    const { data } = buttonOf(first, 'answer');
    for (const given of [
      '8:orgid:objekt-som-valgt',
      'nina@kommune.example',
      'en,to-personer-valgt',
      'Nina',
    ]) {
      const card = cardOf(await stage.press('admin', 'answer', { ...data, name: NEW.name, personId: given }));
      assert.ok(
        card.texts.some((text) => text.startsWith('Det ligner ikke et id.')),
        given,
      );
    }
    assert.equal(await newest(), undefined);
  });

  it('of another authority pastes the id that a stranger is shown, and is then let in', async () => {
    const stranger = (text: string) =>
      stage.deliver({
        ...stage.activity('stranger', { type: 'message', text }),
        channelData: { tenant: { id: 'naestveds-lejer' } },
        conversation: { id: 'a:ny', conversationType: 'personal', tenantId: 'naestveds-lejer' },
      });
    const shown = (await stranger('hej')).posted.at(-1)?.text ?? '';
    // As somebody copies it, with the full stop behind it.
    const id = /[\w.-]+\/[\w.-]+/.exec(shown)?.[0] ?? assert.fail(shown);
    assert.equal(id, 'naestveds-lejer/en-fremmed.');
    // In the chat, for the list on the card takes no text.
    await stage.say('admin', 'tilføj medarbejder');
    const card = cardOf(await stage.say('admin', id));
    await walkCards(stage, 'admin', card, NEW);
    const { tenant, object } = (await newest()) ?? assert.fail();
    assert.deepEqual([tenant, object], ['naestveds-lejer', 'en-fremmed']);
    assert.match(cardOf(await stranger('hej')).texts.join(' '), /Hej Coach 3/);
  });
});
