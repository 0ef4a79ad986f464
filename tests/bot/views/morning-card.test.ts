import assert from 'node:assert/strict';
import { DEMO_MEMBERS } from '../../../bot/demo/members.ts';
import { DEMO_PROGRAMME } from '../../../bot/demo/programme.ts';
import { morningMessage } from '../../../bot/views/morning-card.ts';
import { dueLine } from '../../../bot/views/morning-words.ts';
import type { Card } from '../../../cards/elements.ts';
import { sizeOf } from '../../../cards/fit.ts';
import type { Case, Status } from '../../../domain/case.ts';
import type { DueKind } from '../../../domain/due.ts';
import type { Member } from '../../../domain/member.ts';
import { personKey } from '../../../domain/member.ts';
import { PERSONAL } from '../../domain/past.ts';
import { readCard, type SeenCard } from '../../support/read-card.ts';

const memberOf = (suffix: string): Member =>
  DEMO_MEMBERS.find(({ object }) => object.endsWith(suffix)) ?? assert.fail();
const CASEWORKER = memberOf('20');
const COACH = memberOf('22');

const SUBJECT: Case = {
  number: 'ML-2026-001',
  programme: 'ishoej-2015',
  status: 'enrolled',
  since: '2026-09-20T08:00:00.000Z',
  madeOn: '2026-09-01',
  applicationDate: '2026-09-01',
  deadline: '2027-05-14',
  organisation: 'jobcenter-vallensbaek',
  caseworker: personKey(CASEWORKER),
  coach: personKey(COACH),
  recommendation: 'suitable',
  consent: { day: '2026-09-01', form: 'oral' },
  sharedWithProvider: true,
  course: { notice: 1, start: '2026-10-01', qualifyingUntil: '2027-03-31', mainUntil: '2027-09-30' },
  ending: { date: '2026-11-14', phase: 'qualifying', early: true },
  offer: { from: '2027-05-01', until: '2027-05-14' },
  personal: PERSONAL,
};
const inMain: Case = {
  ...SUBJECT,
  course: { ...SUBJECT.course, mainFrom: '2027-04-01' } as NonNullable<Case['course']>,
};

const card = async (
  open: readonly (readonly [DueKind, string, Partial<Case>?])[],
  member: Member,
  { now = '2027-05-07T07:00:00.000Z', repeated = false } = {},
): Promise<SeenCard & { readonly size: number }> => {
  const { card: made } = await morningMessage(
    open.map(([kind, on, change]) => ({
      subject: { ...SUBJECT, ...change },
      due: { kind, on, remindOn: [on], holders: [] },
    })),
    { member, programme: DEMO_PROGRAMME, now, repeated },
  );
  assert.ok(made);
  return { ...readCard(made), size: sizeOf(made as Card) };
};

/** What the first line's buttons open. */
const first = async (kind: DueKind, member: Member, status: Status = 'enrolled'): Promise<string> => {
  const { buttons } = await card([[kind, '2027-05-07', { status }]], member);
  return buttons
    .map(({ verb, data }) => `${verb} ${data['dialog'] ?? data['view'] ?? data['date']}`)
    .join(', ');
};

describe('a morning card about a case whose coach has a conflict of interest', () => {
  it("asks the provider's leader once for a colleague, by the number alone", async () => {
    const recused = { recused: [personKey(COACH)] };
    const leader: Member = { ...COACH, object: 'nora', roles: ['leader'] };
    const seen = await card(
      [
        ['status', '2027-05-07', recused],
        ['session', '2027-05-06', recused],
      ],
      leader,
    );
    assert.deepEqual(seen.texts, [
      'Godmorgen. Én ting i dag, cirka et minut.',
      'ML-2026-001',
      'Ingen har sagen nu, og noget forfalder. Overdrag den til en kollega.',
    ]);
    assert.deepEqual(
      seen.buttons.map(({ title, data }) => [title, data['dialog'], data['case']]),
      [['Overdrag sagen', 'handover', 'ML-2026-001']],
    );
  });
});

describe('a morning card about access to a case that is no longer shared', () => {
  it('says the number and that line alone, with its button', async () => {
    const unshared: Partial<Case> = {
      sharedWithProvider: false,
      consent: { ...SUBJECT.consent, withdrawn: '2027-05-03' },
      accesses: [
        {
          kind: 'access',
          organisation: COACH.organisation,
          side: 'provider',
          on: '2027-05-04',
          until: '2027-06-04',
          by: personKey(COACH),
        },
      ],
    };
    const seen = await card([['access', '2027-06-04', unshared]], COACH);
    assert.deepEqual(seen.texts, [
      'Godmorgen. Én ting i dag, cirka ti minutter.',
      'ML-2026-001',
      'Borgeren skal have indsigt senest 4. juni 2027 – 28 dage endnu.',
    ]);
    assert.deepEqual(
      seen.buttons.map(({ title, data }) => [title, data['dialog'], data['case']]),
      [['Giv indsigt', 'access-given', 'ML-2026-001']],
    );
  });
});

describe('the lines of a morning card', () => {
  const TODAY = '2027-05-07';
  for (const [subject, kind, on, wanted] of [
    [SUBJECT, 'deadline', '2027-05-14', 'Fristen er 14. maj 2027 – 7 dage endnu.'],
    [SUBJECT, 'deadline', '2027-05-08', 'Fristen er 8. maj 2027 – 1 dag endnu.'],
    [SUBJECT, 'deadline', '2027-05-07', 'Fristen er i dag, 7. maj 2027.'],
    [SUBJECT, 'deadline', '2027-05-06', 'Fristen var 6. maj 2027 – overskredet.'],
    [
      { ...SUBJECT, status: 'complained' },
      'deadline',
      '2027-05-14',
      'Fristen for at se på sagen igen er 14. maj 2027 – 7 dage endnu.',
    ],
    [SUBJECT, 'offer', '2027-05-14', 'Tilbuddet udløber 14. maj 2027 – 7 dage endnu.'],
    [SUBJECT, 'offer-over', '2027-05-15', 'Tilbuddet udløb 14. maj 2027. Hvad siger borgeren?'],
    [SUBJECT, 'status', '2027-05-07', 'Månedsstatus.'],
    [SUBJECT, 'status', '2027-05-01', 'Månedsstatus – den skulle være skrevet 1. maj 2027.'],
    [
      SUBJECT,
      'session',
      '2027-05-06',
      'Den planlagte samtale 6. maj 2027: log den, eller blev den ikke til noget?',
    ],
    [SUBJECT, 'phase-end', '2027-05-14', 'Det opkvalificerende forløb slutter 14. maj 2027 – 7 dage endnu.'],
    [inMain, 'phase-end', '2027-05-06', 'Hovedforløbet sluttede 6. maj 2027.'],
    [
      SUBJECT,
      'programme-end',
      '2027-05-31',
      'Projektet slutter 31. maj 2027, og borgeren er stadig i forløb.',
    ],
    [
      SUBJECT,
      'programme-end',
      '2027-04-30',
      'Projektet sluttede 30. april 2027, og borgeren er stadig i forløb.',
    ],
    [SUBJECT, 'pause-end', '2027-05-07', 'Forventet tilbage fra pause i dag.'],
    [SUBJECT, 'pause-end', '2027-05-05', 'Forventet tilbage fra pause 5. maj 2027. Er borgeren i gang igen?'],
    [SUBJECT, 'follow-up', '2027-05-14', 'Status 6 måneder efter.'],
    [SUBJECT, 'follow-up', '2027-11-14', 'Status 12 måneder efter.'],
  ] as const satisfies readonly (readonly [Case, DueKind, string, string])[])
    it(wanted, () => assert.equal(dueLine(subject, { kind, on }, TODAY), wanted));
});

describe('the morning card', () => {
  it('says how much there is and how long it takes, by the hour', async () => {
    assert.equal(
      (
        await card(
          [
            ['status', '2027-05-07'],
            ['session', '2027-05-06'],
          ],
          COACH,
        )
      ).title,
      'Godmorgen. To ting i dag, cirka tre minutter.',
    );
    const late = { now: '2027-05-07T09:30:00.000Z' };
    assert.equal(
      (await card([['session', '2027-05-06']], COACH, late)).title,
      'Godmorgen. Én ting i dag, cirka et minut.',
    );
  });

  it('gives each line the dialog that settles it, as far as its reader may begin it', async () => {
    assert.equal(await first('status', COACH), 'open status');
    assert.equal(await first('session', COACH), 'open activity, not-held 2027-05-07');
    assert.equal(await first('phase-end', COACH), 'open phase');
    assert.equal(await first('phase-end', CASEWORKER), 'view case');
    assert.equal(await first('programme-end', COACH), 'open discharge, open phase');
    assert.equal(await first('programme-end', CASEWORKER), 'open discharge');
    assert.equal(await first('phase-end', CASEWORKER, 'phase-proposed'), 'open phase-answer');
    assert.equal(await first('pause-end', CASEWORKER, 'paused'), 'open resume');
    assert.equal(await first('offer', CASEWORKER, 'offered'), 'open offer');
    assert.equal(await first('offer-over', CASEWORKER, 'offered'), 'open offer');
    assert.equal(await first('deadline', CASEWORKER, 'returned'), 'open reply');
    assert.equal(await first('deadline', CASEWORKER, 'complained'), 'open complaint-result');
    assert.equal(await first('follow-up', CASEWORKER, 'discharged'), 'open follow-up');
  });

  it('has one line for what one answer settles, the most urgent first', async () => {
    const { texts } = await card(
      [
        ['phase-end', '2027-05-14'],
        ['status', '2027-04-01'],
        ['status', '2027-05-01'],
      ],
      COACH,
    );
    assert.deepEqual(
      texts.filter((one) => !one.startsWith('ML-')),
      [
        'Godmorgen. To ting i dag, cirka fem minutter.',
        'Månedsstatus – den skulle være skrevet 1. maj 2027.',
        'Det opkvalificerende forløb slutter 14. maj 2027 – 7 dage endnu.',
      ],
    );
  });

  it('says that it may be a copy', async () => {
    const { texts } = await card([['status', '2027-05-07']], COACH, { repeated: true });
    assert.equal(texts[1], 'Måske har du fået noget af det her før.');
  });

  it('names twelve, says how many more there are, and fits with the longest of them', async () => {
    const many = Array.from({ length: 17 }, (_, index) => index + 1);
    const { title, texts, buttons, size } = await card(
      many.map((nth) => [
        'session',
        '2027-05-06',
        {
          number: `ML-2026-${String(nth).padStart(3, '0')}`,
          personal: { ...PERSONAL, citizenName: 'Ål '.repeat(30) },
        },
      ]),
      COACH,
    );
    assert.equal(title, 'Godmorgen. 17 ting i dag, cirka 17 minutter.');
    assert.equal(texts.filter((one) => one.startsWith('Den planlagte samtale')).length, 12);
    assert.equal(texts.at(-1), '… og 5 til under opgaver.');
    assert.deepEqual(buttons.at(-1)?.data, { view: 'tasks' });
    assert.ok(!texts.some((one) => one.endsWith(' …')), 'nothing is cut');
    assert.ok(size < 26 * 1024, `${size} bytes`);
  });
});
