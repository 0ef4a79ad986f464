import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { enrolled, present, walk } from '../support/case-steps.ts';
import { change } from '../support/samples.ts';
import type { Stage } from '../support/stage.ts';
import { transcript } from '../support/transcript.ts';
import { cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

const ASK = { notice: 1, kind: 'enrolment', programme: 'ishoej-2015', case: 'ML-2026-001' } as const;
const CHANNEL = { channel: true, cardId: 'posted-1' } as const;

const started = async (stage: Stage): Promise<void> => {
  await present(stage, 'caseworker', 'director');
  await enrolled(stage);
};

const WORDS = 'hvornår er pladsen ledig igen?';
const asked = (stage: Stage, question = WORDS) =>
  walk(stage, 'director', 'spørg om orientering 1', { question });

describe('A question back on a notice', () => {
  it(
    'begins in the own chat, goes to the caseworker, and the answer comes back',
    withStage(async (stage) => {
      await started(stage);
      const { text, posted } = await stage.press('director', 'ask-notice', ASK, CHANNEL);
      assert.equal(text, 'Jeg har skrevet til dig i vores egen chat. Stil dit spørgsmål der.');
      assert.deepEqual(
        posted.map(({ conversation, card }) => [conversation, card?.title]),
        [['a:director', 'Spørg om en orientering']],
      );
      await transcript(
        stage,
        'director',
        `
        ! Spørg om en orientering
        < # Spørg om en orientering
        < Trin 1 af 1
        < Hvad vil du vide?
        < Det handler om
        < Orientering nr. 1 · indskrivning, sag ML-2026-001
        < Hvilken orientering? {notice} »1«
        < Dit spørgsmål {question} (fx hvornår er pladsen ledig igen?)
        < Svaret er om nummer, datoer og pladser – aldrig om, hvem borgeren er, eller hvorfor.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Send spørgsmålet] [Gem til senere] [Hjælp] [Annuller]
        > hvornår er pladsen ledig igen?
        < # Spørg om en orientering
        < Trin 1 af 1
        < Hvad vil du vide?
        < Det handler om
        < Orientering nr. 1 · indskrivning, sag ML-2026-001
        < Hvilken orientering? {notice} »1«
        < Dit spørgsmål {question} »hvornår er pladsen ledig igen?«
        < Svaret er om nummer, datoer og pladser – aldrig om, hvem borgeren er, eller hvorfor.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Send spørgsmålet] [Gem til senere] [Hjælp] [Annuller]
        * confirm
        < # Spørg om en orientering
        < Dit spørgsmål til orientering nr. 1 er sendt.
        < Sagsbehandleren har spørgsmålet under sine opgaver. Jeg skriver til dig, når der er svar.
        < [Mine opgaver]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        ! Et spørgsmål om en orientering
        < # Et spørgsmål om en orientering
        < ML-2026-001 · M.
        < Det handler om orientering nr. 1.
        < Erhvervschefen spørger. Det står også under dine opgaver.
        < [Svar]
        > opgaver
        < # Dine opgaver
        < Godmorgen. Én ting i dag, cirka et minut.
        < Hos dig
        < ML-2026-001 · M.
        < Spørgsmål til orientering nr. 1 fra Erhvervschef, 23. november kl. 10.12
        < [Svar]
        < Hos andre
        < ML-2026-001 · M.
        < Coach: månedsstatus 23. december
        < [Vis] [Ny visitation]
        > svar på spørgsmål om orientering 1
        < # Svar om en orientering
        < Trin 1 af 1
        < Svar til Erhvervschefen
        < Det handler om
        < Orientering nr. 1 · indskrivning, sag ML-2026-001 · M.
        < Erhvervschef spørger
        < hvornår er pladsen ledig igen?
        < Hvilket spørgsmål? {question} ● Orientering nr. 1, sag ML-2026-001 – Erhvervschef
        < Dit svar {answer} (fx pladsen er ledig fra 1. april)
        < Erhvervschefen ser kun nummer og datoer, så skriv ikke noget om personen.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Send svaret] [Gem til senere] [Hjælp] [Annuller]
        * confirm answer="Maria starter i dag, så 23. november 2027"
        < # Svar om en orientering
        < Trin 1 af 1
        < Svar til Erhvervschefen
        < Det handler om
        < Orientering nr. 1 · indskrivning, sag ML-2026-001 · M.
        < Erhvervschef spørger
        < hvornår er pladsen ledig igen?
        < Hvilket spørgsmål? {question} ● Orientering nr. 1, sag ML-2026-001 – Erhvervschef
        < Dit svar {answer} »Maria starter i dag, så 23. november 2027«
        < ⚠ Her står borgerens navn, og Erhvervschefen ser kun nummer og datoer. Skriv »borgeren« i stedet, så sender jeg svaret.
        < Skriv kun det nødvendige. Borgeren kan læse det.
        < [Send svaret] [Gem til senere] [Hjælp] [Annuller]
        * confirm answer="Den er ledig 23. november 2027"
        < # Svar om en orientering
        < Dit svar om orientering nr. 1 i ML-2026-001 er sendt til den, der spurgte.
        < [Kopiér til fagsystemet] [Mine opgaver]
        > svar om orientering 1
        < Der er ingen spørgsmål til orienteringer at svare på. Skriv »opgaver« for at se, hvad der venter.
        `,
      );
      await transcript(
        stage,
        'director',
        `
        ! Svar om en orientering
        < # Svar om en orientering
        < Orientering nr. 1
        < Sagsbehandleren har svaret på spørgsmålet.
        < [Læs svaret]
        * view
        < # Orienteringer · Mikrolånsforløb Ishøj 2015
        < 1 af 1 orienteringer er kommet frem, 0 er set.
        < De kommer i den kanal, der er sat op på forhånd. Skal de stå i en anden, så skriv »kanal« i den.
        < Spørgsmål og svar
        < Nr. 1 · Erhvervschef spurgte 23. november kl. 10.12
        < hvornår er pladsen ledig igen?
        < Svar fra Sagsbehandler 23. november kl. 10.12
        < Den er ledig 23. november 2027
        < Alle
        < Orientering nr. 1 · Indskrivning
        < 23. november kl. 10.12 · ikke set endnu
        > svar på spørgsmål om orientering 1
        < Det skal sagsbehandleren på sagen gøre.
        `,
      );
      // It stands in the case for who works there, and the administrator reads nothing of it.
      const entry = cardOf(
        await stage.press('caseworker', 'view', { view: 'entry', case: 'ML-2026-001', entry: 3 }),
      );
      assert.ok(entry.texts.includes(WORDS), entry.texts.join('|'));
      const admin = cardOf(await stage.say('admin', 'orienteringer')).texts.join('|');
      assert.ok(!admin.includes(WORDS) && !admin.includes('Spørgsmål og svar'), admin);
    }),
  );

  it(
    'is one dialog however often the button is pressed, and another for another notice',
    withStage(async (stage) => {
      await started(stage);
      await enrolled(stage, { journalRef: '25/999999' });
      const [first, second] = [
        await stage.press('director', 'ask-notice', ASK, CHANNEL),
        await stage.press('director', 'ask-notice', ASK, CHANNEL),
      ].map(({ posted }) => posted.find(({ card }) => card)?.card?.buttons[0]?.data['run']);
      assert.ok(first !== undefined && first === second);
      const other = { ...ASK, notice: 2, case: 'ML-2026-002' };
      const { posted } = await stage.press('director', 'ask-notice', other, CHANNEL);
      assert.notEqual(posted.find(({ card }) => card)?.card?.buttons[0]?.data['run'], first);
    }),
  );

  it(
    'says how to come to it where the bot has no chat with who pressed, or cannot write there',
    withStage(
      async (stage) => {
        await enrolled(stage);
        const write = 'Skriv »spørg om orientering 1« til mig personligt, så tager vi den der.';
        const none = await stage.press('director', 'ask-notice', ASK, CHANNEL);
        assert.deepEqual([none.text, none.posted.length], [write, 0]);
        await stage.say('director', 'opgaver');
        const blocked = await stage.press('director', 'ask-notice', ASK, { ...CHANNEL, id: 'blocked' });
        assert.equal(blocked.text, write);
      },
      {
        connector: (_target, message) =>
          message.summary === 'Spørg om en orientering'
            ? { ok: false, status: 403, unclear: false }
            : undefined,
      },
    ),
  );

  it(
    'is nothing for who gets no notices, and the channel never asks anything',
    withStage(async (stage) => {
      await started(stage);
      await stage.press('caseworker', 'ask-notice', ASK, CHANNEL);
      const refused = stage.posted.at(-1);
      assert.equal(refused?.conversation, 'a:caseworker');
      assert.equal(
        refused.text,
        'Det er Erhvervschefen eller en stedfortræder, der kvitterer for orienteringer.',
      );
      const typed = await stage.say('director', 'spørg om orientering 1', { channel: true });
      assert.equal(typed.posted.at(-1)?.text, 'Det tager vi i vores egen chat, hvor andre ikke læser med.');
      assert.ok(
        stage.posted
          .filter(({ conversation }) => conversation.startsWith('19:'))
          .every(({ card }) => Object.keys(card?.inputs ?? {}).length === 0),
      );
    }),
  );

  it(
    'waits for whose case it is, not for a caseworker who sees it as a leader',
    withStage(async (stage) => {
      await started(stage);
      await change(stage, 'caseworker2', { roles: ['caseworker', 'leader'] });
      await asked(stage);
      const heard = async (who: 'caseworker' | 'caseworker2'): Promise<string> =>
        JSON.stringify((await stage.say(who, 'opgaver')).posted);
      assert.ok((await heard('caseworker')).includes('Spørgsmål til orientering'));
      assert.ok(!(await heard('caseworker2')).includes('Spørgsmål til orientering'));
    }),
  );

  it(
    'follows the case to who has it now, and each who asked is answered',
    withStage(async (stage) => {
      await started(stage);
      await asked(stage);
      await asked(stage, 'hvor mange er der i kø?');
      await walk(stage, 'caseworker', 'overdrag ML-2026-001', { reason: 'ferie' });
      assert.ok(
        !cardOf(await stage.say('caseworker', 'opgaver'))
          .texts.join()
          .includes('Spørgsmål til'),
      );
      const tasks = cardOf(await stage.say('caseworker2', 'opgaver')).texts;
      assert.equal(tasks.filter((line) => line.startsWith('Spørgsmål til orientering nr. 1')).length, 2);
      const card = cardOf(await stage.say('caseworker2', 'svar på spørgsmål til orientering nr. 1'));
      assert.equal(card.buttons[0]?.title, 'Send svaret');
      // Who is to choose between them reads both, and each has a name of its own.
      const name = 'Orientering nr. 1, sag ML-2026-001 – Erhvervschef';
      for (const line of [WORDS, 'hvor mange er der i kø?', `${name} (1)`, `${name} (2)`])
        assert.ok(card.texts.includes(line), card.texts.join('|'));
      const chosen = cardOf(await stage.say('caseworker2', `${name} (2)`));
      assert.equal(chosen.inputs['question']?.value, 'q4');
      assert.ok(chosen.texts.includes('hvor mange er der i kø?') && !chosen.texts.includes(WORDS));
      await stage.say('caseworker2', 'annuller');
      const { buttons } = cardOf(await stage.say('caseworker2', 'opgaver'));
      const open = buttons.filter(({ data }) => data['dialog'] === 'notice-answer');
      assert.equal(open.length, 2);
      for (const { verb, data } of open) {
        const sheet = cardOf(await stage.press('caseworker2', verb, data));
        const confirm = sheet.buttons.find((button) => button.verb === 'confirm');
        assert.ok(confirm);
        const answer = `svar ${String(data['question'])}`;
        await stage.press('caseworker2', 'confirm', {
          ...confirm.data,
          question: data['question'] ?? '',
          answer,
        });
      }
      const answers = cardOf(await stage.say('director', 'orienteringer')).texts;
      assert.equal(answers.filter((line) => line.startsWith('svar q')).length, 2, answers.join('|'));
    }),
  );

  it(
    'goes with the person when they are erased, and nothing more is asked then',
    withStage(async (stage) => {
      await present(stage, 'caseworker', 'director', 'leader');
      await enrolled(stage, {}, '2026-12-01');
      await asked(stage);
      await walk(stage, 'caseworker', 'træk tilbage ML-2026-001', { reason: 'Fortrudt' });
      await walk(stage, 'caseworker', 'slet personoplysninger ML-2026-001', { filed: 'yes' });
      await walk(stage, 'leader', 'bekræft sletning ML-2026-001', { answer: 'yes' });
      const read = async () => cardOf(await stage.say('director', 'orienteringer')).texts;
      let texts = await read();
      // The words in the log are cleared a moment after the decision, by a job that goes on wherever it stops.
      for (let tries = 0; tries < 100 && texts.includes(WORDS); tries += 1) {
        await setTimeout(20);
        texts = await read();
      }
      assert.ok(texts.includes('slettet med personoplysningerne i sagen'), texts.join('|'));
      assert.ok(!texts.includes(WORDS));
      assert.ok(
        !cardOf(await stage.say('caseworker', 'opgaver'))
          .texts.join()
          .includes('Spørgsmål til'),
      );
      const again = await asked(stage, 'hvorfor?');
      assert.ok(
        again.texts.some((line) => line.startsWith('Personoplysningerne bag orientering nr. 1 er slettet')),
        again.texts.join('|'),
      );
    }),
  );

  it(
    'is asked whether what it says is needed, as every text',
    withStage(async (stage) => {
      await started(stage);
      await stage.say('director', 'spørg om orientering 1');
      const { texts } = cardOf(await stage.say('director', 'har borgeren en depression?'));
      assert.ok(
        texts.some((line) => line.includes('Er det nødvendigt for vurderingen?')),
        texts.join('|'),
      );
    }),
  );

  it(
    'in English',
    withStage(async (stage) => {
      await started(stage);
      await stage.say('director', 'sprog en');
      await stage.say('caseworker', 'sprog en');
      await transcript(
        stage,
        'director',
        `
        > ask about notice 1
        < # Ask about a notice
        < Step 1 of 1
        < What do you want to know?
        < It is about
        < Notice no. 1 · enrolment, case ML-2026-001
        < Which notice? {notice} »1«
        < Your question {question} (e.g. when is the place free again?)
        < The answer is about number, dates and places – never about who the citizen is, or why.
        < Only what is needed. The citizen can read it.
        < [Send the question] [Save for later] [Help] [Cancel]
        * confirm question="when is it free?"
        < # Ask about a notice
        < Your question about notice no. 1 is sent.
        < The caseworker has the question among their tasks. I write to you when there is an answer.
        < [My tasks]
        `,
      );
      await transcript(
        stage,
        'caseworker',
        `
        > answer question about notice 1
        < # Answer about a notice
        < Step 1 of 1
        < Answer to the Erhvervschef
        < It is about
        < Notice no. 1 · enrolment, case ML-2026-001 · M.
        < Erhvervschef asks
        < when is it free?
        < Which question? {question} ● Notice no. 1, case ML-2026-001 – Erhvervschef
        < Your answer {answer} (e.g. the place is free from 1 April)
        < The Erhvervschef sees number and dates only, so write nothing about the person.
        < Only what is needed. The citizen can read it.
        < [Send the answer] [Save for later] [Help] [Cancel]
        * confirm answer="on 23 November 2027"
        < # Answer about a notice
        < Your answer about notice no. 1 in ML-2026-001 is sent to who asked.
        < [Copy to your case system] [My tasks]
        `,
      );
    }),
  );
});
