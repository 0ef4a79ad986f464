import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { PersonalValues } from '../../domain/case.ts';
import { ROLES } from '../../domain/member.ts';
import { ACTIONS } from '../../domain/rights/actions.ts';
import { RIGHTS } from '../../domain/rights.ts';
import { FIELD_READERS } from '../../domain/view.ts';
import { rightsPage } from './rights-page.ts';

const page = readFileSync(new URL('../../docs/rights.md', import.meta.url), 'utf8');

/** The cells under every row and column of a printed table, by the names in code. */
const tableAfter = (heading: string): readonly (readonly string[])[] => {
  const [, part = ''] = page.split(`## ${heading}\n`);
  const lines = (part.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| '));
  return lines.map((line) => line.slice(2, -2).split(' | '));
};

const nameIn = (cell: string): string => /`([^`]+)`/.exec(cell)?.[1] ?? '';

const REACH = {
  own: 'own',
  party: 'all',
  vacant: 'those without a coach',
  lending: 'those with a loan',
  blind: 'all, by number only',
  coachless: 'all without a coach',
  kept: 'those no longer shared that they had last',
  'kept-asked': 'of those the ones in which the citizen waits for an answer',
} as const;

describe('docs/rights.md', () => {
  it('is what the tables say: else run npm run docs:rights', () => assert.equal(page, rightsPage()));

  it('shows every right of every role, read back from the page', () => {
    const [head = [], , ...rows] = tableAfter('Rights');
    assert.deepEqual(
      rows.map(([cell = '']) => nameIn(cell)),
      ACTIONS,
    );
    const columns = head.slice(1);
    assert.deepEqual(new Set(columns.map(nameIn)), new Set(ROLES));
    assert.equal(new Set(columns).size, columns.length, 'one column for a role in a place');
    const granted = new Map<string, string>();
    for (const { role, party, may } of RIGHTS)
      for (const [action, reach] of Object.entries(may)) {
        const place = party?.replace('-', ' ') ?? 'any party';
        const column = columns.find((cell) => nameIn(cell) === role && cell.endsWith(`, ${place}`));
        granted.set(
          `${action} ${column}`,
          [granted.get(`${action} ${column}`), REACH[reach]].filter(Boolean).join(', '),
        );
      }
    for (const [row, action] of ACTIONS.entries())
      for (const [index, column] of columns.entries())
        assert.equal(
          rows[row]?.[index + 1],
          granted.get(`${action} ${column}`) ?? '–',
          `${action} ${column}`,
        );
  });

  it('shows every reader of every field, read back from the page', () => {
    const [head = [], , ...rows] = tableAfter('What is read of a case');
    assert.deepEqual(
      rows.map(([cell = '']) => nameIn(cell)),
      Object.keys(FIELD_READERS),
    );
    for (const [name = '', ...cells] of rows) {
      const readers = cells.flatMap((cell, index) => (cell === 'reads' ? nameIn(head[index + 1] ?? '') : []));
      const granted = FIELD_READERS[nameIn(name) as keyof PersonalValues];
      assert.deepEqual(new Set(readers), new Set(granted), name);
    }
  });
});
