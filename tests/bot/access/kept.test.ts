import assert from 'node:assert/strict';
import type { MadeFile } from '../../../bot/files/file.ts';
import { bodyOf } from '../../../storage/documents/body.ts';
import type { HeadBody } from '../../../storage/documents/programme.ts';
import { programmePartition } from '../../../storage/keys.ts';
import { enrolled, present, walk } from '../../support/case-steps.ts';
import { does, inMainPhase, asked, paid, paidOut } from '../../support/loan-steps.ts';
import { PROGRAMME } from '../../support/looks.ts';
import type { Stage, Who } from '../../support/stage.ts';
import { withStage } from '../../support/with-stage.ts';
import { partsOf, wordText } from './read-files.ts';

/** Asks in the citizen's name where nobody has, and fetches both files. */
const fetched = async (stage: Stage, who: Who, number: string): Promise<readonly MadeFile[]> => {
  const before = stage.files.length;
  await walk(stage, who, `indsigt ${number}`, { kind: 'access' });
  await stage.press(who, 'view', { view: 'access', case: number });
  assert.equal(stage.files.length, before + 2, `${who} gets both files`);
  return stage.files.slice(before);
};

/** Every byte of a file as text: of Word each part of it, with what it shows. */
const bytesOf = (file: MadeFile): string =>
  file.name.endsWith('.docx')
    ? [wordText(file), ...Object.values(partsOf(file))].join('\n')
    : new TextDecoder().decode(file.bytes);

const headSeq = async ({ store }: Stage): Promise<number> => {
  const [doc] = await store.read(programmePartition(PROGRAMME), ['head']);
  assert.ok(doc);
  return bodyOf<HeadBody>(doc).seq;
};

describe('The file of a provider after the sharing has stopped', () => {
  it(
    'holds what was held until then, and nothing that the job centre wrote since',
    withStage(async (stage) => {
      await present(stage, 'coach', 'caseworker');
      const number = await enrolled(stage);
      await walk(stage, 'coach', 'aktivitet', {
        cases: number,
        activityTypes: 'course-vat',
        summary: 'Gennemgik moms på holdet',
        agreements: 'Momsregnskab til næste gang',
      });
      await walk(stage, 'caseworker', `ret oplysning ${number}`, {
        what: 'businessIdea',
        value: 'Symaskiner',
        reason: 'tastefejl',
      });
      await walk(stage, 'caseworker', `tilbagekald ${number}`, { reason: 'Mærkegrund' });
      await walk(stage, 'caseworker', `ret oplysning ${number}`, {
        what: 'businessIdea',
        value: 'Mærkeidé',
        reason: 'Mærkeret',
      });
      const since = '2026-11-23';
      await does(stage, 'caseworker', since, { type: 'pause', case: number, date: since, reason: 'leave' });
      await does(stage, 'caseworker', since, {
        type: 'discharge',
        case: number,
        date: since,
        reason: 'employment',
        agreed: true,
        outcome: 'employed',
        cvr: '10150817',
        note: 'Mærkenote',
      });
      await stage.say('caseworker', `ret oplysning ${number}`);
      await stage.say('caseworker', 'senere');
      for (const said of (await fetched(stage, 'coach', number)).map(bytesOf)) {
        for (const one of [number, 'Maria', 'Cykelværksted med udlejning', 'Symaskiner', 'tastefejl'])
          assert.ok(said.includes(one), one);
        for (const one of ['Gennemgik moms', 'Momsregnskab', 'coach i Næstved Kommune'])
          assert.ok(said.includes(one), one);
        for (const one of ['Mærke', '10150817', 'I arbejde', 'Kom i job', 'pause', 'udskrevet', 'Udskrevet'])
          assert.ok(!said.toLowerCase().includes(one.toLowerCase()), one);
        for (const one of ['25/012345', 'en kladde til']) assert.ok(!said.includes(one), one);
      }
      // The job centre's own file does have it: the words above are those that stand there.
      const own = (await fetched(stage, 'caseworker', number)).map(bytesOf);
      for (const said of own)
        for (const one of ['Mærkeidé', 'Mærkeret', 'Mærkegrund', 'Mærkenote', '10150817', 'en kladde til'])
          assert.ok(said.includes(one), one);
    }),
  );

  it(
    'holds the repayments of since then, which are the provider’s own, and not what an undo put back',
    withStage(
      async (stage) => {
        const number = 'ML-2026-001';
        await inMainPhase(stage);
        await asked(stage);
        await paidOut(stage);
        const on = '2026-12-14';
        await does(stage, 'caseworker', on, {
          type: 'withdraw-consent',
          case: number,
          date: on,
          reason: '',
        });
        await does(stage, 'caseworker', on, { type: 'pause', case: number, date: on, reason: 'leave' });
        await paid(stage, 1_042, on);
        await paid(stage, 777, on);
        const entry = await headSeq(stage);
        await does(stage, 'finance', on, { type: 'undo', case: number, entry });
        const files = await fetched(stage, 'coach', number);
        const made = (type: string): string =>
          files
            .filter(({ name }) => name.endsWith(type))
            .map(bytesOf)
            .join('');
        const [word, json] = [made('.docx'), made('.json')];
        for (const said of [word, json]) {
          assert.match(said, /1\.042 kr\./);
          assert.doesNotMatch(said, /på pause|Orlov|orlov/);
          assert.match(said, /Sagen blev, som den var før/);
        }
        // What was taken back stands under what happened, and in no loan.
        const { afsnit } = JSON.parse(json) as {
          readonly afsnit: readonly { readonly overskrift: string }[];
        };
        const under = (title: string): string =>
          JSON.stringify(afsnit.find(({ overskrift }) => overskrift === title));
        assert.match(under('Lån'), /1\.042 kr\./);
        assert.doesNotMatch(under('Lån'), /777 kr\./);
        assert.match(under('Hvad der er sket'), /777 kr\./);
      },
      { now: '2026-12-14T09:12:00.000Z' },
    ),
  );

  it(
    'goes out by a visitator where the coach has a conflict of interest',
    withStage(async (stage) => {
      await present(stage, 'coach', 'caseworker', 'visitator');
      const number = await enrolled(stage);
      const on = '2026-11-23';
      await does(stage, 'coach', on, { type: 'recuse', case: number });
      await does(stage, 'caseworker', on, { type: 'withdraw-consent', case: number, date: on, reason: '' });
      await stage.press('coach', 'view', { view: 'access', case: number });
      assert.doesNotMatch(JSON.stringify(await stage.say('coach', `indsigt ${number}`)), /Hvad beder/);
      assert.equal((await fetched(stage, 'visitator', number)).length, 2);
      assert.match(JSON.stringify(await stage.say('visitator', 'opgaver')), /Giv borgeren indsigt/);
    }),
  );
});
