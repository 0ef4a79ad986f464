import { z } from 'zod';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const MORE = 32;

/** The numbers of a segment, base64 VLQ as ECMA-426 has it: five bits a digit, the lowest first, the sign in the first. */
const numbersIn = (segment: string): readonly number[] => {
  const numbers: number[] = [];
  let value = 0;
  let factor = 1;
  for (const digit of segment) {
    const bits = DIGITS.indexOf(digit);
    value += (bits % MORE) * factor;
    factor *= MORE;
    if (bits >= MORE) continue;
    numbers.push(value % 2 === 1 ? -((value - 1) / 2) : value / 2);
    value = 0;
    factor = 1;
  }
  return numbers;
};

const digitsOf = (number: number): string => {
  let rest = number < 0 ? -number * 2 + 1 : number * 2;
  let digits = '';
  do {
    const low = rest % MORE;
    rest = (rest - low) / MORE;
    digits += DIGITS[rest > 0 ? low + MORE : low];
  } while (rest > 0);
  return digits;
};

const mapFile = z.looseObject({ sources: z.array(z.string()), mappings: z.string() });

/**
 * A source map in which each stretch of a package has one place, at its beginning: that of a package is all that is asked,
 * and with every place of theirs the map takes three times the memory and the time when a fault is named.
 */
export const thinMap = (json: string): string => {
  const map = mapFile.parse(JSON.parse(json));
  const packaged = map.sources.map((source) => source.includes('node_modules/'));
  let [source, line, column] = [0, 0, 0];
  let [keptSource, keptLine, keptColumn] = [0, 0, 0];
  let stretch: number | undefined;
  const thinRow = (row: string): string => {
    let [at, keptAt] = [0, 0];
    const kept: string[] = [];
    for (const segment of row === '' ? [] : row.split(',')) {
      const [columns = 0, sources, lines = 0, sourceColumns = 0] = numbersIn(segment);
      at += columns;
      if (sources === undefined) continue;
      source += sources;
      line += lines;
      column += sourceColumns;
      if (packaged[source] === true && stretch === source) continue;
      stretch = source;
      kept.push(
        [at - keptAt, source - keptSource, line - keptLine, column - keptColumn].map(digitsOf).join(''),
      );
      [keptAt, keptSource, keptLine, keptColumn] = [at, source, line, column];
    }
    return kept.join();
  };
  const mappings = map.mappings.split(';').map(thinRow).join(';');
  return JSON.stringify({ ...map, names: [], mappings });
};
