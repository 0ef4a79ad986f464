import type { ShortNumbers } from './deps.ts';
import { caseNumber } from '../../domain/head.ts';
import type { Known } from './command.ts';
import type { Scene } from './scene.ts';
import { knownNumbers, programmeFor, worldIn } from './scene.ts';

/** How many years back a number without its year may go: a course, its follow-ups and a loan are over by then. */
const YEARS_BACK = 3;

/** More answers than this are asked for anew. */
const MOST_KEPT = 5_000;

/** Only what was found is kept: where nobody's case was found, one may be made in the next minute. */
const keep = (years: ShortNumbers, key: string, year: number): void => {
  if (years.size >= MOST_KEPT) years.clear();
  years.set(key, year);
};

interface Short {
  readonly prefix: string;
  readonly running: number;
}

/**
 * The year meant by a number without one: that of the newest case with this running number which the person may see,
 * else this year. This year's case, once found, is not looked for again; an older one may be followed by a newer.
 */
const yearMeant = async (scene: Scene, { prefix, running }: Short, thisYear: number): Promise<number> => {
  const { deps, key } = scene;
  const memo = `${key} ${prefix} ${running} ${thisYear}`;
  const known = deps.shortNumbers.get(memo);
  if (known !== undefined) return known;
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => thisYear - back);
  const numbers = years.map((year) => caseNumber(prefix, year, running));
  const body = await programmeFor(scene, numbers[0]);
  if (!body) return thisYear;
  const seen = await worldIn(scene, body, 'cases').firstSeen(numbers);
  const year = years[numbers.findIndex((number) => number === seen)] ?? thisYear;
  if (seen === numbers[0]) keep(deps.shortNumbers, memo, year);
  return year;
};

/** What a sentence says where short numbers are of this year (`first`), and what it means (`meant`). */
export interface ReadWithNumbers<T> {
  readonly first: T;
  /** Asks the store where a number was short, so not for what is an answer of a dialog. */
  meant(): Promise<T>;
}

/** Reads a sentence in which »sag 1« is the newest case with that number that the person may see. */
export const readWithNumbers = async <T>(
  scene: Scene,
  read: (known: Known) => T,
): Promise<ReadWithNumbers<T>> => {
  const known = await knownNumbers(scene);
  const short = new Map<string, Short>();
  const first = read({
    ...known,
    yearFor: (prefix, running) => {
      short.set(`${prefix} ${running}`, { prefix, running });
      return known.year;
    },
  });
  return {
    first,
    async meant() {
      const years = new Map<string, number>();
      for (const [name, number] of short) years.set(name, await yearMeant(scene, number, known.year));
      if ([...years.values()].every((year) => year === known.year)) return first;
      return read({
        ...known,
        yearFor: (prefix, running) => years.get(`${prefix} ${running}`) ?? known.year,
      });
    },
  };
};
