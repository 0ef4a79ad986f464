import type { Unzipped } from 'fflate';

/** A text in a made file, and where a person finds it. */
export interface Piece {
  /** As after »Der står noget …«: »under »Lån««, »i arket »Tal«, celle B4«. */
  readonly place: string;
  readonly text: string;
  /** It is the value of a number cell. */
  readonly number?: true;
}

type Unzip = (bytes: Uint8Array) => Unzipped;

const ENTITY: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const decoded = (xml: string): string =>
  xml.replaceAll(
    /&(?:#(?:x([\da-f]+)|(\d+))|(\w+));/gi,
    (whole, hex?: string, code?: string, name?: string) => {
      const point = hex === undefined ? Number(code) : Number.parseInt(hex, 16);
      return Number.isNaN(point) ? (ENTITY[name ?? ''] ?? whole) : String.fromCodePoint(point);
    },
  );

const utf8 = new TextDecoder();

/** Text for eyes and for screen readers that is no run of text. */
const ATTRIBUTES = /\s(?:descr|title|alt|desc)="([^"]*)"/g;

const attributesIn = (xml: string): readonly string[] =>
  [...xml.matchAll(ATTRIBUTES)].map(([, value = '']) => decoded(value));

/** Every run of text of an XML part, those of one paragraph together. */
const textsIn = (xml: string): readonly string[] =>
  xml
    .split(/<\/(?:w:p|a:p|si|c:v|c:pt|t)>/)
    .map((part) => [...part.matchAll(/>([^<]+)(?=<|$)/g)].map(([, text = '']) => decoded(text)).join(''))
    .filter((text) => text.trim() !== '');

const generic = (place: string, xml: string): readonly Piece[] =>
  [...textsIn(xml), ...attributesIn(xml)].map((text) => ({ place, text }));

const paragraphText = (paragraph: string): string =>
  [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:(?:br|tab)\b/g)]
    .map(([, text]) => (text === undefined ? '\n' : decoded(text)))
    .join('');

/** The text of a Word file's body, each paragraph by the last heading over it. */
const bodyOf = (xml: string): readonly Piece[] => {
  let place = 'i titlen';
  return xml.split('</w:p>').flatMap((paragraph) => {
    const text = paragraphText(paragraph);
    if (/<w:pStyle w:val="Heading\d"/.test(paragraph)) place = `under »${text}«`;
    return [
      ...(text === '' ? [] : [{ place, text }]),
      ...attributesIn(paragraph).map((said) => ({ place, text: said })),
    ];
  });
};

const PLACES: readonly (readonly [RegExp, string])[] = [
  [/header/, 'i sidehovedet'],
  [/footer/, 'i sidefoden'],
  [/docProps/, 'i filens egenskaber'],
  [/charts/, 'i et diagram'],
];

const placeOf = (part: string): string =>
  PLACES.find(([name]) => name.test(part))?.[1] ?? 'i en skjult del af filen';

/** A number of fewer figures is none of those that are looked for, and a sheet has very many of them. */
export const LEAST_IN_CELL = 7;

const pieceOf = (
  place: string,
  [attributes, inner]: readonly [string, string],
  shared: readonly string[],
): readonly Piece[] => {
  const value = /<v>([^<]*)<\/v>/.exec(inner)?.[1];
  if (/\bt="s"/.test(attributes)) return [{ place, text: shared[Number(value)] ?? '' }];
  if (value === undefined || /\bt="(?:str|inlineStr)"/.test(attributes))
    return textsIn(inner).map((text) => ({ place, text }));
  return value.length < LEAST_IN_CELL ? [] : [{ place, text: value, number: true }];
};

/** The cells of a sheet, and of those with one content the first. */
const cellsOf = (name: string, xml: string, shared: readonly string[]): readonly Piece[] => {
  const seen = new Set<string>();
  const pieces: Piece[] = [];
  for (const [, cell = '', attributes = '', inner = ''] of xml.matchAll(
    /<c r="([A-Z]+\d+)"([^>/]*)>(.*?)<\/c>/gs,
  )) {
    const key = `${/\bt="\w+"/.exec(attributes)?.[0] ?? ''} ${inner}`;
    if (seen.has(key)) continue;
    seen.add(key);
    pieces.push(...pieceOf(`i arket »${name}«, celle ${cell}`, [attributes, inner], shared));
  }
  return pieces;
};

const sheetNames = (workbook: string): readonly string[] =>
  [...workbook.matchAll(/<sheet\b[^>]*\sname="([^"]*)"/g)].map(([, name = '']) => decoded(name));

const sheetsOf = (parts: Readonly<Record<string, string>>): readonly Piece[] => {
  const strings = (parts['xl/sharedStrings.xml'] ?? '').split('</si>').map((one) => textsIn(one).join(''));
  const names = sheetNames(parts['xl/workbook.xml'] ?? '');
  return [
    ...names.map((text) => ({ place: 'i et arks navn', text })),
    ...names.flatMap((name, at) => cellsOf(name, parts[`xl/worksheets/sheet${at + 1}.xml`] ?? '', strings)),
  ];
};

const SHEET_PARTS = /^xl\/(?:workbook|sharedStrings|worksheets\/sheet\d+)\.xml$/;

/** Every text of a made Word or Excel file: what is read, what is read aloud, and what only a program sees. */
export const piecesIn = (bytes: Uint8Array, unzip: Unzip): readonly Piece[] => {
  const files = Object.entries(unzip(bytes));
  const parts = Object.fromEntries(
    files
      .filter(([name]) => /\.(?:xml|rels|svg)$/.test(name))
      .map(([name, data]) => [name, utf8.decode(data)]),
  );
  const books = files.filter(([name]) => name.endsWith('.xlsx'));
  return [
    ...sheetsOf(parts),
    ...Object.entries(parts).flatMap(([name, xml]) => {
      if (name === 'word/document.xml') return bodyOf(xml);
      return SHEET_PARTS.test(name) ? [] : generic(placeOf(name), xml);
    }),
    ...books.flatMap(([, data]) =>
      piecesIn(data, unzip).map((piece) => ({ ...piece, place: 'i tallene bag et diagram' })),
    ),
  ];
};
