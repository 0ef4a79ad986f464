import assert from 'node:assert/strict';
import type { DocumentWorld } from '../../../bot/access/document.ts';
import { accessDocument } from '../../../bot/access/document.ts';
import type { Held } from '../../../bot/access/gather.ts';
import { jsonOf } from '../../../bot/access/json.ts';
import { partOf } from '../../../bot/access/part.ts';
import { wordOf } from '../../../bot/access/word.ts';
import { PILOT } from '../../domain/people.ts';
import { CASE, DRAFT, ENTRY } from './everything.ts';
import { wordText } from './read-files.ts';

const TODAY = '2026-11-23';

const WORLD: DocumentWorld = {
  programme: PILOT,
  today: TODAY,
  kind: 'access',
  controller: 'Køge Kommune',
  names: {
    who: (person) => `rolle(${person.slice(3)})`,
    organisation: (id) => `myndighed(${id})`,
    basis: (id) => `ydelse(${id})`,
  },
};

/** Køge is job centre and provider at once, so it holds all there is. */
const HELD: Held = {
  part: partOf(CASE, 'koege', PILOT, TODAY),
  subject: CASE,
  entries: [ENTRY],
  deliveries: [],
  reminders: [],
  looks: [],
  drafts: [DRAFT],
};

const jsonText = (held: Held): string => new TextDecoder().decode(jsonOf(accessDocument(held, WORLD)));

type Path = readonly (string | number)[];

/** The way to everything that stands in a value, the values within it first. */
const pathsIn = (value: unknown, here: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [...pathsIn(inner, [...here, key]), [...here, key]])
    : [];

const withoutIn = (value: unknown, [key, ...rest]: Path): unknown => {
  if (Array.isArray(value)) {
    const all: readonly unknown[] = value;
    return all.flatMap((one, index) => {
      if (String(index) !== String(key)) return [one];
      return rest.length === 0 ? [] : [withoutIn(one, rest)];
    });
  }
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([name, inner]: [string, unknown]) => {
      if (name !== String(key)) return [[name, inner]];
      return rest.length === 0 ? [] : [[name, withoutIn(inner, rest)]];
    }),
  );
};

const without = <T>(value: T, path: Path): T => withoutIn(value, path) as T;

/** What a field cannot be without; without it the rest could not be said. */
const NEVER_ABSENT =
  /^personal$|^loans\.\d+\.steps\.\d+\.(?:type|data|data\.(?:amount|result|date))$|^loans\.\d+\.(?:number|steps)$/;

describe('What a citizen is given of all that is held', () => {
  it('says every field of a case, of a loan and of every personal value', () => {
    const whole = jsonText(HELD);
    const paths = pathsIn(CASE).filter(([first]) => first !== undefined);
    assert.ok(paths.length > 200, `${paths.length} fields`);
    for (const path of paths.filter((one) => !NEVER_ABSENT.test(one.join('.')))) {
      // A note is read through its entry, by those it names.
      if (path.join('.') === 'personal.note') continue;
      const less = { ...HELD, subject: without(HELD.subject, path) };
      const said = jsonText(less);
      assert.notEqual(said, whole, path.join('.'));
    }
  });

  it('says every field that the data of an event can have, and every value it came with', () => {
    const whole = jsonText(HELD);
    const paths = pathsIn({ events: ENTRY.events, personal: ENTRY.personal }).filter(
      (path) => !path.includes('restored') && (path[0] === 'personal' ? path.length > 1 : path.length > 3),
    );
    assert.ok(paths.length > 150, `${paths.length} fields`);
    for (const path of paths) {
      const entry = without(ENTRY, path);
      const said = jsonText({ ...HELD, entries: [entry] });
      assert.notEqual(said, whole, path.join('.'));
    }
  });

  it('is the same in Word as in the file for machines', async () => {
    const made = accessDocument(HELD, WORLD);
    const word = wordText({ bytes: await wordOf(made) });
    let lines = 0;
    for (const { title, entries } of made.sections) {
      assert.ok(word.includes(title), title);
      for (const { heading, lines: own } of entries) {
        if (heading !== undefined) assert.ok(word.includes(heading), heading);
        for (const { label, value } of own) {
          lines += 1;
          assert.ok(word.includes(`${label}: ${value}`), `${label}: ${value}`);
        }
      }
    }
    assert.ok(lines > 200, `${lines} lines`);
    const json = jsonText(HELD);
    for (const mark of JSON.stringify(CASE).match(/mærke-\w+/g) ?? []) {
      assert.ok(json.includes(mark), mark);
      assert.ok(word.includes(mark), mark);
    }
  });

  it('has no id that is not said in words', () => {
    const { sections } = accessDocument(HELD, WORLD);
    const said = JSON.stringify(sections);
    for (const id of [
      'with-provider',
      'suitable-with-support',
      'job-centre',
      'no-answer',
      'law-excepts',
      'course-vat',
      'self-employed',
      'loan-submitted',
      'business-plan',
      'progressIdea',
      'handed-over',
      'dk:',
    ])
      assert.ok(!said.includes(id), id);
  });
});
