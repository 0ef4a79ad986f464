import { readInTime } from './in-time.ts';
import { allReaders } from './readers.ts';

/** A fifth of what a request may hold: there too some of them once took seconds, and whole ones minutes. */
const LENGTH = 50_000;

/** Full of what once held a reader up. */
const PAGES: readonly string[] = [
  '1 '.repeat(LENGTH / 2),
  `010190${' '.repeat(LENGTH)}12345`,
  `${'!'.repeat(LENGTH)}x`,
  '».'.repeat(LENGTH / 2),
  'udskriv femogtyve, år, t.kr., '.repeat(LENGTH / 30),
  'afdragsordning.17.30.phase.'.repeat(LENGTH / 27),
  'tirsdags\n'.repeat(LENGTH / 9),
];

describe('A whole page of the same', () => {
  it('holds nobody up, whoever reads it', async () => {
    const readers = await allReaders();
    const common = readers.filter(({ name }) => !name.includes('.'));
    for (const { read } of readers) read('12 x');
    for (const page of PAGES) {
      // Fields of one kind read alike: each is given some of the pages.
      const others = readers.filter((_, at) => at % PAGES.length === PAGES.indexOf(page));
      for (const reader of [...common, ...others]) readInTime(reader, page);
    }
  });
});
