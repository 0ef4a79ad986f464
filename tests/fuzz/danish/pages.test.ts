import { readInTime } from './in-time.ts';
import { allReaders } from './readers.ts';
import { BODY_LIMIT } from './texts.ts';

/** Whole requests full of what once took a reader seconds or minutes. */
const PAGES: readonly string[] = [
  '1 '.repeat(BODY_LIMIT / 2),
  `010190${' '.repeat(BODY_LIMIT)}12345`,
  `${'!'.repeat(BODY_LIMIT)}x`,
  '».'.repeat(BODY_LIMIT / 2),
  'udskriv femogtyve, år, t.kr., '.repeat(BODY_LIMIT / 30),
  'afdragsordning.17.30.phase.'.repeat(BODY_LIMIT / 27),
  'tirsdags\n'.repeat(BODY_LIMIT / 9),
];

describe('A whole page of the same', () => {
  it('holds nobody up, whoever reads it', async () => {
    const readers = await allReaders();
    const common = readers.filter(({ name }) => !name.includes('.'));
    for (const page of PAGES) {
      for (const { read } of readers) read(page.slice(0, 40));
      // Fields of one kind read alike: each is given some of the pages.
      const others = readers.filter((_, at) => at % PAGES.length === PAGES.indexOf(page));
      for (const reader of [...common, ...others]) readInTime(reader, page);
    }
  });
});
