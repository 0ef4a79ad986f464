import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { strFromU8, unzipSync } from 'fflate';
import { cardLines } from '../../support/card-lines.ts';
import { asked, does, inMainPhase, paid, paidOut } from '../../support/loan-steps.ts';
import type { Stage, Who } from '../../support/stage.ts';
import { openStage } from '../../support/stage.ts';

const NUMBER = 'ML-2026-001';

/** Everything a card says, in one text. */
const seen = async (stage: Stage, who: Who, text: string): Promise<string> => {
  const heard = await stage.say(who, text);
  return heard.posted
    .map(({ raw, text: said }) => (raw ? cardLines(raw).join('\n') : (said ?? '')))
    .join('\n');
};

describe('»lån«', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage({ now: '2027-02-10T09:00:00.000Z' });
    await inMainPhase(stage);
    await asked(stage);
    await paidOut(stage);
    await paid(stage, 1_042, '2026-12-01');
    await paid(stage, 500, '2027-01-04');
  });
  after(() => stage.close());

  it('lists the open loans with balance, arrears and the next instalment, for who lends and for the coach', async () => {
    for (const who of ['finance', 'approver', 'coach'] as const) {
      const card = await seen(stage, who, 'lån');
      // 1.042 of December is paid, 500 of January, nothing of February.
      assert.match(card, /ML-2026-001 · M\./, who);
      assert.match(
        card,
        /Udbetalt · restgæld 23\.458 kr\. · i restance 1\.584 kr\. · næste afdrag 1\. marts/,
        who,
      );
    }
  });

  it('shows others nothing', async () => {
    for (const who of ['caseworker', 'visitator', 'director', 'admin', 'coach2', 'leader'] as const) {
      const card = await seen(stage, who, 'lån');
      assert.doesNotMatch(card, /ML-2026-001|23\.458/, who);
    }
  });

  it('offers the coach a new request, and finance the month’s book', async () => {
    assert.match(await seen(stage, 'coach', 'lån'), /Ny låneansøgning/);
    assert.match(await seen(stage, 'finance', 'lån'), /Månedens bilag/);
    assert.doesNotMatch(await seen(stage, 'approver', 'lån'), /Månedens bilag|Ny låneansøgning/);
  });

  it('stands on »sag« with what is owed, for who lends and coaches', async () => {
    for (const who of ['finance', 'approver', 'coach'] as const) {
      const card = await seen(stage, who, `sag ${NUMBER}`);
      for (const line of [
        /Restgæld\n?.*23\.458 kr\./,
        /I restance\n?.*1\.584 kr\./,
        /Betalt tilbage\n?.*1\.542 kr\./,
      ])
        assert.match(card, line, who);
    }
  });

  it('tells the job centre what was granted and paid out, and nothing of arrears', async () => {
    for (const who of ['caseworker', 'leader'] as const) {
      const card = await seen(stage, who, `sag ${NUMBER}`);
      assert.match(card, /Bevilget\n?.*25\.000 kr\./, who);
      assert.match(card, /Udbetalt\n?.*25\.000 kr\., bogført den 12\. oktober 2026/, who);
      assert.doesNotMatch(card, /Restgæld|restance|Indbetaling|23\.458|1\.042|Betalt tilbage/, who);
    }
  });

  it('tells a visitator nothing of loans', async () => {
    assert.doesNotMatch(await seen(stage, 'visitator', `sag ${NUMBER}`), /25\.000|[Ll]ån |Lånet/);
  });

  it('shows who lends nothing of the visitation, the attendance or the health', async () => {
    for (const who of ['finance', 'approver'] as const) {
      const card = await seen(stage, who, `sag ${NUMBER}`);
      assert.match(card, /Mette/, who);
      assert.doesNotMatch(
        card,
        /Faglært|Søgte|indstilling|Fremmøde|Personlig vejledning|Kriterier|Overskud|Planen holder|Visitation sendt/,
        who,
      );
    }
  });

  it('has no entry for the job centre that tells of a repayment', async () => {
    // The log number of the newest thing that happened: 500 kr. were paid.
    const coach = await stage.press('coach', 'view', { view: 'entry', case: NUMBER, entry: 10 });
    assert.match(coach.raw ? cardLines(coach.raw).join('\n') : '', /Indbetaling: 500 kr\./);
    for (const view of ['entry', 'copy']) {
      const heard = await stage.press('caseworker', 'view', { view, case: NUMBER, entry: 10 });
      assert.doesNotMatch(JSON.stringify(heard.raw), /500 kr|Indbetaling/, view);
    }
  });
});

describe('»månedsudtræk«', () => {
  it('gives finance the payouts and repayments of a month as a file, a reversal below zero', async () => {
    const stage = await openStage({ now: '2026-12-15T09:00:00.000Z' });
    await inMainPhase(stage);
    await asked(stage);
    await paidOut(stage);
    await paid(stage, 1_042, '2026-12-01');
    await does(stage, 'finance', '2026-12-02', {
      type: 'reverse',
      case: NUMBER,
      entry: 9,
      reason: 'Forkert sag',
    });
    const october = await seen(stage, 'finance', 'månedsudtræk oktober');
    assert.match(october, /Månedens bilag · oktober 2026/);
    assert.match(october, /25\.000 kr\./);
    assert.equal(stage.files.length, 1);
    const december = await stage.press('finance', 'view', { view: 'book', month: '2026-12' });
    assert.match(december.raw ? cardLines(december.raw).join('\n') : '', /Bilag\n?.*2/);
    const [, file] = stage.files;
    assert.ok(file);
    const parts = unzipSync(new Uint8Array(file.bytes));
    const sheet = Object.entries(parts).find(([name]) => name.includes('worksheets/'))?.[1];
    assert.ok(sheet);
    assert.match(strFromU8(sheet), /<v>1042<\/v>[\s\S]*<v>-1042<\/v>/);
    await stage.close();
  });

  it('says what is left out, on the card and in the file, for who has a conflict of interest', async () => {
    const stage = await openStage({ now: '2026-12-15T09:00:00.000Z' });
    await inMainPhase(stage);
    await asked(stage);
    await paidOut(stage);
    const before = await seen(stage, 'finance', 'månedsudtræk oktober');
    assert.doesNotMatch(before, /inhabil/);
    await does(stage, 'finance', '2026-12-15', { type: 'recuse', case: NUMBER });
    const card = await seen(stage, 'finance', 'månedsudtræk oktober');
    assert.match(card, /Ét bilag er ikke med, heller ikke i tallene, for du er inhabil i sagen/);
    assert.doesNotMatch(card, /25\.000|ikke bogført noget/);
    await stage.close();
  });

  it('is for finance alone', async () => {
    const stage = await openStage({ now: '2026-12-15T09:00:00.000Z' });
    for (const who of ['coach', 'approver', 'caseworker', 'director', 'admin'] as const) {
      await seen(stage, who, 'månedsudtræk');
      await stage.press(who, 'view', { view: 'book', month: '2026-12' });
    }
    assert.equal(stage.files.length, 0);
    assert.match(await seen(stage, 'finance', 'udtræk'), /november 2026[\s\S]*ikke bogført noget/);
    await stage.close();
  });
});

describe('An instalment that falls on a closed day', () => {
  let stage: Stage;
  before(async () => {
    // 1 May 2027 is a Saturday.
    stage = await openStage({ now: '2027-05-03T09:00:00.000Z' });
    await inMainPhase(stage);
    await asked(stage);
    await paidOut(stage);
    await paid(stage, 5 * 1_042, '2027-04-01');
  });
  after(() => stage.close());

  it('is still the next one on the working day on which it can be paid', async () => {
    assert.match(await seen(stage, 'finance', 'lån'), /restgæld 19\.790 kr\. · næste afdrag 1\. maj/);
    const card = await seen(stage, 'finance', `sag ${NUMBER}`);
    assert.match(card, /Næste afdrag\n?.*1\.042 kr\., 1\. maj 2027/);
    assert.doesNotMatch(card, /I restance/);
  });
});
