import assert from 'node:assert/strict';
import type { MadeFile } from '../../../bot/files/file.ts';
import { enrolled, present, referred, walk } from '../../support/case-steps.ts';
import type { Stage, Who } from '../../support/stage.ts';
import { openStage } from '../../support/stage.ts';
import { withStage } from '../../support/with-stage.ts';
import { wordText } from './read-files.ts';

const OTHER = { journalRef: '25/999999', citizenName: 'Zofia Fremmed', businessIdea: 'Fremmed-idé' };

const CASEWORKER = '00000000-0000-0000-0000-0000000000001:00000000-0000-0000-0000-000000000020';

/** Two citizens on the same evening: what stands about one is none of the other's affair. */
const together = async (stage: Stage): Promise<readonly [string, string]> => {
  await present(stage, 'coach', 'caseworker');
  const own = await enrolled(stage);
  const other = await enrolled(stage, OTHER);
  await walk(stage, 'coach', 'aktivitet', {
    cases: `${own},${other}`,
    activityTypes: 'course-vat',
    summary: 'Gennemgik moms på holdet',
    agreements: 'Momsregnskab til næste gang',
  });
  await stage.say('caseworker', 'sager');
  await stage.say('coach', 'sager');
  await walk(stage, 'coach', `notat ${own}`, { text: 'Åbner IT-kurset snart?', to: CASEWORKER });
  return [own, other];
};

/** Asks in a citizen's name, and fetches both files as the links give them. */
const fetched = async (stage: Stage, who: Who, number: string): Promise<readonly MadeFile[]> => {
  await walk(stage, who, `indsigt ${number}`, { kind: 'access' });
  await stage.press(who, 'view', { view: 'access', case: number });
  // The Word file first: it takes longer to make.
  return stage.files.slice(-2).toSorted((a, b) => (a.name < b.name ? -1 : 1));
};

const textsOf = (files: readonly MadeFile[]): readonly string[] =>
  files.map((file) => (file.name.endsWith('.docx') ? wordText(file) : new TextDecoder().decode(file.bytes)));

/** The display names of the demo that are not a role's own word. */
const NAMES = /Sagsbehandler 2|Visitator 2|Coach 2|Administrator 2/;

describe('The files for a citizen', () => {
  it(
    'hold each authority’s own part, and nothing of another citizen',
    withStage(async (stage) => {
      const [own, other] = await together(stage);
      for (const [who, has, lacks] of [
        ['caseworker', ['Maria', '25/012345', 'Åbner IT-kurset'], ['Gennemgik moms']],
        ['coach', ['Maria', 'Gennemgik moms', 'Åbner IT-kurset'], ['25/012345']],
      ] as const) {
        const files = await fetched(stage, who, own);
        assert.equal(files.length, 2);
        for (const said of textsOf(files)) {
          for (const one of [...has, own, 'Momsregnskab', 'Undervisning: moms', 'Andre, der blev noteret'])
            assert.ok(said.includes(one), `${who}: ${one}`);
          for (const one of [...lacks, other, 'Zofia', 'Fremmed', '25/999999'])
            assert.ok(!said.includes(one), `${who}: ${one}`);
          assert.doesNotMatch(said, NAMES);
          assert.match(said, /sagsbehandler i Jobcenter Vallensbæk/);
          assert.match(said, /coach i Næstved Kommune/);
        }
      }
    }),
  );

  it(
    'say who looked at the case, what was sent about it, and which drafts there are',
    withStage(async (stage) => {
      await present(stage, 'visitator', 'caseworker');
      const number = await referred(stage);
      await stage.say('visitator', `sag ${number}`);
      await stage.say('caseworker', `sag ${number}`);
      await stage.say('caseworker', `ret oplysning ${number}`);
      await stage.say('caseworker', 'senere');
      const [word = ''] = textsOf(await fetched(stage, 'caseworker', number));
      assert.match(word, /sagsbehandler i Jobcenter Vallensbæk åbnede sagen ML-2026-001/);
      // What the provider's people looked at and were sent is the provider's to say.
      assert.doesNotMatch(word, /visitator i Næstved Kommune åbnede/);
      assert.match(word, /Jobcenter Vallensbæk: en kladde til »Ret en oplysning«/);
      const [provider = ''] = textsOf(await fetched(stage, 'visitator', number));
      assert.match(provider, /visitator i Næstved Kommune åbnede sagen/);
      assert.match(provider, /besked om, at nogen har en opgave i sagen, til visitator i Næstved Kommune/);
    }),
  );

  it(
    'hold what was right before it was corrected',
    withStage(async (stage) => {
      const number = await referred(stage);
      await walk(stage, 'caseworker', `ret oplysning ${number}`, {
        what: 'businessIdea',
        value: 'Symaskiner',
        reason: 'tastefejl',
      });
      for (const said of textsOf(await fetched(stage, 'caseworker', number)))
        for (const one of ['Cykelværksted med udlejning', 'Symaskiner', 'tastefejl'])
          assert.ok(said.includes(one), one);
    }),
  );

  it(
    'are there only while the citizen waits, for who may give them',
    withStage(async (stage) => {
      const number = await enrolled(stage);
      await stage.press('caseworker', 'view', { view: 'access', case: number });
      assert.equal(stage.files.length, 0, 'nobody asked');
      await walk(stage, 'caseworker', `indsigt ${number}`, { kind: 'party' });
      for (const who of [
        'visitator',
        'coach',
        'finance',
        'approver',
        'director',
        'admin',
        'stranger',
      ] as const)
        await stage.press(who, 'view', { view: 'access', case: number });
      assert.equal(stage.files.length, 0, 'nobody else');
      await stage.press('leader', 'view', { view: 'access', case: number });
      assert.equal(stage.files.length, 2);
      await walk(stage, 'caseworker', `indsigt givet ${number}`);
      await stage.press('caseworker', 'view', { view: 'access', case: number });
      assert.equal(stage.files.length, 2, 'it was given');
    }),
  );

  it('go to Teams’ own place in production, once the person wants them', async () => {
    const uploads: MadeFile[] = [];
    const stage = await openStage({
      files: {
        kind: 'consent',
        upload: async (_url, file) => {
          uploads.push(file);
          return true;
        },
      },
    });
    const number = await referred(stage);
    await walk(stage, 'caseworker', `indsigt ${number}`, { kind: 'access' });
    const page = await stage.press('caseworker', 'view', { view: 'access', case: number });
    assert.match(JSON.stringify(page.raw), /Teams spørger, om du vil have filen/);
    const data = { file: 'access', case: number, format: 'word' };
    const asked = await stage.press('caseworker', 'get-file', data);
    const [consent] = asked.posted.flatMap((one) => one.consent ?? []);
    assert.equal(consent?.context, `access ${number} word`);
    const answer = (who: Who, context: string) =>
      stage.deliver(
        stage.activity(who, {
          type: 'invoke',
          name: 'fileConsent/invoke',
          value: {
            type: 'fileUpload',
            action: 'accept',
            context: { file: context },
            uploadInfo: {
              uploadUrl: 'https://naestved-my.sharepoint.com/upload?token=hemmelig',
              contentUrl: 'https://naestved-my.sharepoint.com/indsigt.docx',
              uniqueId: 'unik',
              fileType: 'docx',
              name: consent?.name ?? '',
            },
          },
        }),
      );
    for (const who of ['caseworker2', 'visitator', 'coach', 'director', 'stranger'] as const)
      await answer(who, consent?.context ?? '');
    for (const odd of ['access ML-2026-999 word', 'access ML-2026-001 exe', `access ${number}`, 'access'])
      await answer('caseworker', odd);
    assert.equal(uploads.length, 0);
    await answer('caseworker', consent?.context ?? '');
    assert.equal(uploads.length, 1);
    assert.match(wordText(uploads[0] ?? { bytes: new Uint8Array() }), /Maria/);
    await stage.close();
  });
});
