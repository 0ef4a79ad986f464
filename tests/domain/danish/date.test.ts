import assert from 'node:assert/strict';
import { readDate } from '../../../domain/danish/date.ts';
import { plainly } from './read.ts';

/** A Wednesday. */
const TODAY = '2026-03-04';
const means = (
  examples: Readonly<Record<string, string | readonly string[] | undefined>>,
  today = TODAY,
): void => {
  for (const [typed, day] of Object.entries(examples)) {
    assert.deepEqual(plainly(readDate(typed, today)), day, `${typed} on ${today}`);
  }
};

describe('readDate', () => {
  it('takes the day first and any separator', () => {
    means({
      '3/4-27': '2027-04-03',
      '01-02-2026': '2026-02-01',
      '3.4.2027': '2027-04-03',
      '3 4 2027': '2027-04-03',
      '2027-03-01': '2027-03-01',
      '03042027': '2027-04-03',
      '20270403': '2027-04-03',
      '030427': '2027-04-03',
      '３／４－２７': '2027-04-03',
      '25.11.1990': '1990-11-25',
      '3/4-98': '2098-04-03',
      '31/2': undefined,
      '31. februar': undefined,
      '29/2-2027': undefined,
      '03/25/2027': undefined,
      '3/4-9999': undefined,
    });
  });

  it('takes the nearest year, or asks when both are far', () => {
    means({
      '3/4': '2026-04-03',
      '20. december': '2025-12-20',
      '1. oktober': '2025-10-01',
      '1. september': ['2026-09-01', '2025-09-01'],
      '29. februar': undefined,
      '3. april i år': '2026-04-03',
      '3. april næste år': '2027-04-03',
    });
    means({ '1/1': '2027-01-01', '30/12': '2026-12-30' }, '2026-12-31');
  });

  it('understands names of months with typing errors, ordinals and English', () => {
    means({
      'den 3. arpil 2027': '2027-04-03',
      '3 juni': '2026-06-03',
      '3. junli': ['2026-06-03', '2026-07-03'],
      'den tredje april': '2026-04-03',
      'March 3rd, 2027': '2027-03-03',
      '3rd of March': '2026-03-03',
      'ultimo marts': '2026-03-31',
      april: undefined,
      'april 2027': undefined,
    });
  });

  it('counts from today', () => {
    means({
      'i dag': '2026-03-04',
      igår: '2026-03-03',
      'i gar': '2026-03-03',
      'i forgårs': '2026-03-02',
      imorgen: '2026-03-05',
      overmorgen: '2026-03-06',
      tomorrow: '2026-03-05',
      'om fjorten dage': '2026-03-18',
      'for en uge siden': '2026-02-25',
      'om 6 måneder': '2026-09-04',
      'om 8 dage': '2026-03-12',
      'om otte dage': ['2026-03-12', '2026-03-11'],
      'om halvanden måned': undefined,
      'halvanden måned': undefined,
      'om et par dage': undefined,
      'om 99999999 dage': undefined,
    });
  });

  it('knows which weekday is meant, or asks', () => {
    means({
      'på fredag': '2026-03-06',
      'on Friday': '2026-03-06',
      'i fredags': '2026-02-27',
      fredag: ['2026-03-06', '2026-02-27'],
      onsdag: ['2026-03-04', '2026-02-25', '2026-03-11'],
      'på onsdag': '2026-03-11',
      'i onsdags': '2026-02-25',
      'næste fredag': ['2026-03-06', '2026-03-13'],
      'sidste fredag': '2026-02-27',
      'forrige fredag': ['2026-02-27', '2026-02-20'],
      'fredag i næste uge': '2026-03-13',
      'fredag om en uge': '2026-03-13',
      'ikke fredag': undefined,
    });
    means({ 'sidste fredag': '2026-03-06', fredage: undefined, 'om fredagen': undefined }, '2026-03-07');
  });

  it('lets the weekday decide, and finds none where it contradicts the date', () => {
    means({
      'fredag den 3. april 2026': '2026-04-03',
      'fredag d. 3/4': '2026-04-03',
      'torsdag den 3. april 2026': undefined,
      'onsdag den 1. oktober': '2025-10-01',
      'fredag den 3.': '2026-04-03',
      'den 3.': ['2026-03-03', '2026-04-03'],
      'den 19.': ['2026-02-19', '2026-03-19'],
    });
  });

  it('takes the Monday of a week', () => {
    means({
      'uge 12': '2026-03-16',
      'uge 10': '2026-03-02',
      'uge 7': '2026-02-09',
      'uge 4': '2026-01-19',
      'uge 35': ['2026-08-24', '2025-08-25'],
      'uge 50': '2025-12-08',
      'uge 53': '2026-12-28',
      'uge 53 2027': undefined,
      'uge 12 2027': '2027-03-22',
      'torsdag i uge 12': '2026-03-19',
      'næste uge': undefined,
      'fredag næste uge': '2026-03-13',
      'sidste uge': undefined,
      'uge 28-30': undefined,
    });
  });

  it('passes over times of day, which are no dates', () => {
    means({
      'kl. 10.12': undefined,
      '10:12': undefined,
      '14.30': undefined,
      '3. april kl. 14': '2026-04-03',
      'i morgen 10.30': '2026-03-05',
      '3 March, 10.12': '2026-03-03',
    });
  });

  it('gives both of two days', () => {
    means({
      'på fredag eller lørdag': ['2026-03-06', '2026-03-07'],
      'i går, tirsdag': '2026-03-03',
      'i går, fredag': undefined,
    });
    means({ '3. eller 4. april': ['2026-04-03', '2026-04-04'], 'i dag eller 31/2': undefined });
  });
});
