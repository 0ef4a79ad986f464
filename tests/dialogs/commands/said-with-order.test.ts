import assert from 'node:assert/strict';
import { findCommand } from '../../../dialogs/commands/find-command.ts';
import { CURRENT_YEAR, PREFIXES } from '../../domain/danish/inputs.ts';

/** A Monday. */
const TODAY = '2026-11-23';

type Said = Readonly<Record<string, string>>;

const saidIn = (sentence: string): { readonly fields: Said; readonly unclear: Said } => {
  const reading = findCommand(sentence, { prefixes: PREFIXES, year: CURRENT_YEAR, today: TODAY });
  assert.equal(reading.kind, 'start', sentence);
  return reading.kind === 'start' ? reading : { fields: {}, unclear: {} };
};

describe('What is said with an order and cannot be taken as it is', () => {
  const UNCLEAR: readonly (readonly [sentence: string, unclear: Said])[] = [
    ['indbetaling 1042,50 på sag 1', { amount: '1042,50' }],
    ['indbetaling 1.042 kr 50 øre sag 1', { amount: '1.042 kr 50 øre' }],
    ['indbetaling sag 1 2 x 1.042', { amount: '2 x 1.042' }],
    ['indbetaling sag 1 2x1.042', { amount: '2x1.042' }],
    ['indbetaling sag 1 1.042 x 2', { amount: '1.042 x' }],
    ['indbetaling sag 1 1.000 og 500', { amount: '1.000 eller 500' }],
    ['indbetaling sag 1 1.042 den 31/11', { date: 'den 31/11' }],
    ['log sag 1 den 31. november 45 min', { date: 'den 31. november' }],
    ['udskriv sag 1 1. december eller 1. januar', { date: '1. december eller 1. januar' }],
  ];
  for (const [sentence, unclear] of UNCLEAR)
    it(`goes to its field as it was typed: »${sentence}«`, () =>
      assert.deepEqual(saidIn(sentence).unclear, unclear));
});

describe('A day said with an order', () => {
  const DAYS: readonly (readonly [sentence: string, fields: Said])[] = [
    ['henstand sag 1 til 1. marts', { date: '2027-03-01' }],
    ['henstand sag 1 fra 1. januar til 1. april', { date: '2027-04-01' }],
    ['pause sag 1 til og med 1. marts', { expectedReturn: '2027-03-01' }],
    ['forlæng fristen i sag 1 til 1. maj', { until: '2027-05-01' }],
    ['forlæng fristen for lånet i sag 1 til 1. maj', { until: '2027-05-01' }],
    ['log sag 1 45 min, næste gang 1. december', { minutes: '45', nextDate: '2026-12-01' }],
    ['log sag 1 i dag, vi ses igen på fredag', { date: TODAY, nextDate: '2026-11-27' }],
    ['log samtale igen i dag sag 1', { date: TODAY }],
  ];
  for (const [sentence, fields] of DAYS)
    it(`answers what it was said of: »${sentence}«`, () => assert.deepEqual(saidIn(sentence).fields, fields));
});

describe('Values behind a colon', () => {
  const VALUES: readonly (readonly [sentence: string, fields: Said])[] = [
    ['indbetaling sag 1: 1.042 kr. i dag', { amount: '1042', date: TODAY }],
    ['indbetaling sag 1 i dag: 1.042', { amount: '1042', date: TODAY }],
    ['lån sag 1: 25.000 over 24 måneder', { amount: '25000', installments: '24' }],
    ['log sag 1: 45 min i dag. Lånet på 5.000 skal vi tale om 1. december', { minutes: '45', date: TODAY }],
    ['udskriv sag 1: hun flyttede 1. december', {}],
  ];
  for (const [sentence, fields] of VALUES)
    it(`count where it begins with them: »${sentence}«`, () =>
      assert.deepEqual(saidIn(sentence).fields, fields));
});
