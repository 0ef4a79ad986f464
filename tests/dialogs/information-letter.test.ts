import assert from 'node:assert/strict';
import type { Programme } from '../../domain/programme.ts';
import type { ProgrammeBody } from '../../storage/documents/programme.ts';
import { bodyOf } from '../../storage/documents/body.ts';
import { programmePartition } from '../../storage/keys.ts';
import { enrolled, referred } from '../support/case-steps.ts';
import type { Stage } from '../support/stage.ts';
import type { Reopened } from '../support/open-twice.ts';
import { withKeptStore } from '../support/open-twice.ts';
import { transcript } from '../support/transcript.ts';
import { cardOf } from '../support/walk-card.ts';
import { withStage } from '../support/with-stage.ts';

/** Another setting of the programme, as an administrator would have entered it. */
const set = async ({ store }: Stage, change: (programme: Programme) => Programme): Promise<void> => {
  const partition = programmePartition('ishoej-2015');
  const [doc] = await store.read(partition, ['programme']);
  if (!doc) throw new Error('The demo has a programme');
  const body = bodyOf<ProgrammeBody>(doc);
  const changed = { ...body, programme: change(body.programme) };
  await store.commit(partition, [{ op: 'replace', id: 'programme', ifMatch: doc.etag, body: changed }]);
};

const withoutOfficer = (programme: Programme): Programme => ({
  ...programme,
  dataProtection: (programme.dataProtection ?? []).map(({ value, ...row }) => ({
    ...row,
    value: {
      ...value,
      controllers: (value.controllers ?? []).map(({ officer, ...facts }) =>
        facts.organisation === 'naestved' ? facts : { ...facts, ...(officer !== undefined && { officer }) },
      ),
    },
  })),
});

const revised = (programme: Programme): Programme => ({
  ...programme,
  letters: {
    ...programme.letters,
    information: [
      ...(programme.letters.information ?? []),
      { from: '2026-11-23', value: { da: 'Ny tekst fra {version}', en: 'New text of {version}' } },
    ],
  },
});

const withoutText = (programme: Programme): Programme => ({
  ...programme,
  letters: { ...programme.letters, information: [] },
});

/** The bot reads its programmes once a minute; started again it knows the new settings. */
const reopened = async (kept: Reopened, change: (programme: Programme) => Programme): Promise<Stage> => {
  const before = await kept.open();
  await set(before, change);
  return kept.open();
};

const copied = async (stage: Stage, who: 'caseworker' | 'coach' | 'director', words: string) =>
  cardOf(await stage.say(who, words)).inputs['letter']?.value ?? '';

describe('The text to the citizen about their data', () => {
  it(
    'names controllers, purpose, bases, recipients, storage, rights, officers and Datatilsynet',
    withStage(async (stage) => {
      const letter = await copied(stage, 'caseworker', 'brev oplysningspligt');
      for (const said of [
        'Ishøj Kommune køber pladserne',
        'Jobcenter Vallensbæk tager imod',
        'Næstved Kommune vurderer',
        'Hvad oplysningerne bruges til',
        'Jobcenter Vallensbæk: eksempel: den bestemmelse',
        'Næstved Kommune: eksempel: den bestemmelse',
        'Erhvervschefen i Ishøj Kommune',
        'sagens nummer og datoerne, aldrig dit navn',
        'Hvor længe de bliver gemt',
        'Dine rettigheder',
        'Næstved Kommune: eksempel: databeskyttelsesrådgiveren i Næstved',
        'Datatilsynet',
        'Teksten gælder fra 1. september 2015',
      ])
        assert.ok(letter.includes(said), said);
      assert.doesNotMatch(letter, /Kære|Sag |_|\{|\[\[/);
    }),
  );

  it(
    'is there for every member, with no word of a case',
    withStage(async (stage) => {
      await referred(stage);
      for (const who of ['coach', 'director'] as const) {
        const letter = await copied(stage, who, 'brev oplysningspligt');
        assert.match(letter, /Sådan bruger vi dine oplysninger/);
        assert.doesNotMatch(letter, /ML-|Maria/);
      }
    }),
  );

  it(
    'is to one citizen where a case is named, for the job centre alone',
    withStage(async (stage) => {
      const number = await enrolled(stage);
      const letter = await copied(stage, 'caseworker', `oplysningsbrev ${number}`);
      assert.match(letter, /Sag ML-2026-001 · 23\. november 2026[^]*Kære Maria/);
      assert.equal(await copied(stage, 'caseworker', `brev ${number} oplysningspligt`), letter);
      const coach = await stage.say('coach', `brev oplysningspligt ${number}`);
      assert.doesNotMatch(JSON.stringify(coach), /Kære|Maria/);
    }),
  );

  it(
    'cannot be copied while a party has not said all of its part',
    withKeptStore(async (kept) => {
      await transcript(
        await reopened(kept, withoutOfficer),
        'caseworker',
        `
        > brev oplysningspligt
        < # Oplysningsbrev
        < Brevet kan ikke kopieres endnu. Der mangler: hver parts databeskyttelsesrådgiver.
        < Jobcenter Vallensbæk, Erhverv og beskæftigelse ⏎ 23. november 2026
        < Sådan bruger vi dine oplysninger
        < Du søger om en plads på Mikrolånsforløb Ishøj 2015. Her kan du læse, hvad der sker med dine oplysninger, og hvilke rettigheder du har. Teksten gælder fra 1. september 2015.
        < Hvem har ansvaret ⏎ Ishøj Kommune køber pladserne på forløbet. ⏎ Jobcenter Vallensbæk tager imod din ansøgning og afgør, om du kan få en plads. ⏎ Næstved Kommune vurderer ansøgningen og holder forløbet. ⏎ Hver af dem har ansvaret for sin egen del. Teksten her er fra dem alle.
        < Hvad oplysningerne bruges til ⏎ De bruges til at vurdere, om forløbet er noget for dig, til at følge dit forløb og til dit lån, hvis du søger om et. Det er fx dit navn, din idé, hvad du lever af, om du var med til undervisningen, aftaler og afgørelser. De kommer fra dig, fra Jobcenter Vallensbæk og fra Næstved Kommune. Dit CPR-nummer står der ikke, og ingen computer afgør noget om dig.
        < Hvad der giver lov til det ⏎ Ishøj Kommune: eksempel: den bestemmelse, jeres behandling bygger på ⏎ Jobcenter Vallensbæk: eksempel: den bestemmelse, jeres behandling bygger på ⏎ Næstved Kommune: eksempel: den bestemmelse, jeres behandling bygger på
        < Hvem der ser dem ⏎ Jobcenter Vallensbæk og Næstved Kommune deler sagen, når du har sagt ja til det. Du kan altid sige nej igen; så stopper delingen med det samme. Erhvervschefen i Ishøj Kommune får besked, når en plads bliver taget i brug eller bliver ledig: sagens nummer og datoerne, aldrig dit navn.
        < Hvor længe de bliver gemt ⏎ Eksempel: hver part skriver her, hvor længe den gemmer oplysningerne.
        < Dine rettigheder ⏎ Du kan få at se, hvad der står om dig. Du kan få noget rettet eller få din bemærkning skrevet ved siden af. Du kan gøre indsigelse, og du kan i nogle tilfælde få oplysninger slettet eller deres brug begrænset. Sig det til din sagsbehandler eller til den, det gælder.
        < Databeskyttelsesrådgiverne ⏎ ______
        < Hvis du vil klage ⏎ Du kan klage til Datatilsynet, datatilsynet.dk.
        < Venlig hilsen ⏎ Sagsbehandler ⏎ Erhverv og beskæftigelse, telefon 00 00 00 00
        `,
      );
    }),
  );

  it(
    'cannot be copied where there is none',
    withKeptStore(async (kept) => {
      await transcript(
        await reopened(kept, withoutText),
        'caseworker',
        `
        > brev oplysningspligt
        < # Oplysningsbrev
        < Brevet kan ikke kopieres endnu. Der mangler: teksten til brevet.
        `,
      );
    }),
  );

  it(
    'says where the citizen had an older one, in English too',
    withKeptStore(async (kept) => {
      await referred(await kept.open());
      const stage = await reopened(kept, revised);
      await stage.say('caseworker', 'sprog en');
      await transcript(
        stage,
        'caseworker',
        `
        > information letter ML-2026-001
        < # Information letter · ML-2026-001
        < The citizen was informed by the text of 1 September 2015. This is the one of 23 November 2026.
        < New text of 23 November 2026
        < Copy the Danish letter from here {letter} »Ny tekst fra 23. november 2026«
        < Read it through and give it to the citizen. I send nothing.
        > case ML-2026-001
        < # Case ML-2026-001
        < Since 23 November, 10.12: With Næstved for assessment.
        < Waiting for Næstved.
        < Deadline 21 December 2026 – 28 days left.
        < Visitator and Visitator 2: not reached yet, they have not opened me in Teams. Send them the link: http://localhost:56150
        < Who has the case
        < Caseworker
        < Sagsbehandler
        < Sharing
        < Shared with Næstved
        < Informed
        < 23 November 2026, text of 1 September 2015
        < The referral
        < Citizen
        < Maria
        < Your own case number
        < 25/012345
        < Applied
        < 23 November 2026
        < Lives on
        < Unemployment benefit
        < Idea
        < Cykelværksted med udlejning
        < The job centre's recommendation
        < Yes
        < The job centre bases it on
        < Har drevet butik før
        < What happened
        < 23 November, 10.12 · Sagsbehandler
        < Referral sent to the provider
        < [Show] [Extend the deadline] [Undo] [Copy to your case system] [Withdraw] [Correct a value] [I have a conflict of interest]
        `,
      );
    }),
  );
});
