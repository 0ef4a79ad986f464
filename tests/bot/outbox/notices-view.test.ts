import assert from 'node:assert/strict';
import { CHANNEL, openStage, type Posted, type Stage } from '../../support/stage.ts';
import { assess, cardOf, refer } from '../../support/walk-card.ts';

const isNotice = ({ summary }: Pick<Posted, 'summary'>): boolean =>
  summary?.startsWith('Orientering nr.') === true;

describe('»orienteringer«', () => {
  let stage: Stage;
  let away = false;
  beforeEach(async () => {
    away = false;
    stage = await openStage({
      connector: ({ conversationId }) =>
        away && conversationId === CHANNEL ? { ok: false, status: 403, unclear: false } : undefined,
    });
  });
  afterEach(() => stage.close());

  const look = async (who: 'admin' | 'director' | 'caseworker' | 'visitator' | 'leader') =>
    cardOf(await stage.say(who, 'orienteringer')).texts;

  it('shows the Erhvervschef number, date and receipt', async () => {
    assert.deepEqual(await look('director'), [
      'Orienteringer · Mikrolånsforløb Ishøj 2015',
      'Der er ingen orienteringer endnu.',
      'Ingen har skrevet »kanal« i en kanal endnu.',
    ]);
    await stage.say('director', 'kanal', { channel: true });
    await assess(stage, await refer(stage));
    await stage.until(isNotice);
    await stage.press('director', 'acknowledge', { notice: 1 }, { channel: true });
    const texts = await look('director');
    assert.ok(texts.includes('1 af 1 orienteringer er kommet frem, 1 er set.'), texts.join('\n'));
    assert.ok(texts.includes('Orientering nr. 1 · Indskrivning'));
    assert.ok(texts.includes('23. november kl. 10.12 · set 23. november kl. 10.12'));
  });

  it('says of a notice that was taken back that it holds no more', async () => {
    await stage.say('director', 'kanal', { channel: true });
    await assess(stage, await refer(stage));
    await stage.say('visitator', 'fortryd');
    const told = '23. november kl. 10.12 · gælder ikke mere, rettet 23. november kl. 10.12 · ikke set endnu';
    assert.ok((await look('director')).includes(told));
  });

  it('shows the administrator state, attempts and the last answer in words, and what is stuck', async () => {
    away = true;
    await stage.say('director', 'kanal', { channel: true });
    await assess(stage, await refer(stage));
    const until = Date.now() + 3_000;
    let texts = await look('admin');
    while (!texts.join(' ').includes('holdt tilbage') && Date.now() < until) texts = await look('admin');
    assert.ok(
      texts.includes(
        '23. november kl. 10.12 · ikke set endnu · holdt tilbage, 1 forsøg, botten er ikke med der eller er blokeret (403)',
      ),
      texts.join('\n'),
    );
    assert.ok(
      texts.includes(
        'Orientering nr. 1 er ikke kommet frem i kanalen: botten er ikke med der eller er blokeret (403).',
      ),
    );
    const tasks = cardOf(await stage.say('admin', 'opgaver'));
    assert.deepEqual(tasks.texts.slice(1), [
      'Godmorgen. To ting i dag, cirka to minutter.',
      'Orientering nr. 1 er ikke kommet frem i kanalen: botten er ikke med der eller er blokeret (403).',
      '4 personlige kort venter på nogen, der ikke har skrevet til mig endnu eller har blokeret mig.',
    ]);
    assert.ok(tasks.buttons.some(({ data }) => data['view'] === 'notices'));
    const others = cardOf(await stage.say('director', 'opgaver')).texts.join(' ');
    assert.ok(!others.includes('403'), others);
    assert.match(texts.join(' '), /Kanal: Kanalen er valgt – men Teams afviser mine kort der\./);
    const director = (await look('director')).join(' ');
    assert.ok(!director.includes('forsøg') && !director.includes('403'), director);
  });

  it('shows nothing of it to anybody else', async () => {
    await assess(stage, await refer(stage));
    for (const who of ['caseworker', 'visitator', 'leader'] as const) {
      const texts = await look(who);
      assert.deepEqual(texts.slice(1), ['Det har du ikke adgang til.'], who);
    }
  });
});
