import assert from 'node:assert/strict';
import { phaseWords } from '../../../bot/views/phase-words.ts';
import { citizenSheet } from '../../../dialogs/phase/citizen-sheet.ts';
import { supportLeadsTo } from '../../../dialogs/support/leads-to.ts';
import type { Course } from '../../../domain/case.ts';

const COURSE: Course = {
  notice: 1,
  start: '2026-11-23',
  qualifyingUntil: '2027-05-22',
  mainUntil: '2027-11-22',
};
const MAIN: Course = { ...COURSE, mainFrom: '2027-05-23' };

const words = (course: Course, today: string) => phaseWords({ course, status: 'enrolled' }, today)?.da;
const sheet = (course: Course, today: string) =>
  citizenSheet({ personal: {} }, course, [], undefined, today).split('\n\n')[1];
const said = (phase: 'qualifying' | 'main') => supportLeadsTo(undefined, true, phase)[0]?.da ?? '';

describe('a course past the end of a phase', () => {
  it('is said to have ended, not to stand in its last month', () => {
    assert.equal(words(COURSE, '2027-05-22'), 'Opkvalificerende forløb, måned 6 af 6');
    assert.equal(words(COURSE, '2027-09-01'), 'Det opkvalificerende forløb sluttede 22. maj');
    assert.equal(words(MAIN, '2027-11-22'), 'Hovedforløb, måned 6 af 6');
    assert.equal(words(MAIN, '2028-01-10'), 'Hovedforløbet sluttede 22. november');
  });

  it('tells the citizen no day that has passed, and none that a pause still moves', () => {
    assert.match(sheet(COURSE, '2027-05-22') ?? '', /til og med 22\. maj 2027/);
    assert.equal(
      sheet(COURSE, '2027-05-23'),
      'Du er godt i gang. Første del af dit forløb er ved at være slut; nu ser vi sammen på, om du er klar til hovedforløbet.',
    );
    const paused: Course = { ...COURSE, pauses: [{ from: '2027-05-01' }] };
    assert.match(sheet(paused, '2027-05-10') ?? '', /holder pause/);
    assert.match(sheet(paused, '2027-04-30') ?? '', /til og med 22\. maj 2027/);
  });
});

describe('a change of the support basis because of the course', () => {
  it('speaks of the phase it happens in', () => {
    assert.match(said('qualifying'), /opkvalificerende/);
    assert.match(said('main'), /i hovedforløbet/);
    assert.doesNotMatch(said('main'), /opkvalificerende/);
  });
});
