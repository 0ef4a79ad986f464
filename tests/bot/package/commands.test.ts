import assert from 'node:assert/strict';
import english from '../../../appPackage/en.json' with { type: 'json' };
import manifest from '../../../appPackage/manifest.json' with { type: 'json' };
import { readCommand } from '../../../bot/chat/read-command.ts';
import { findCommand } from '../../../dialogs/commands/find-command.ts';

const KNOWN = { prefixes: ['ML'], year: 2026, yearFor: () => 2026, today: '2026-11-23' } as const;

const said = new Map<string, string>(Object.entries(english));
const titles = manifest.bots.flatMap(({ commandLists }) =>
  commandLists.flatMap(({ commands }, list) =>
    commands.map(({ title }, nth) => ({
      da: title,
      en: said.get(`bots[0].commandLists[${list}].commands[${nth}].title`) ?? '',
    })),
  ),
);

/** What a sentence alone starts, told apart from all else that starts. */
const started = (sentence: string): string => {
  const command = readCommand(sentence, KNOWN) ?? findCommand(sentence, KNOWN);
  return command.kind === 'none' ? '' : JSON.stringify(command);
};

describe('the commands that Teams shows', () => {
  for (const { da, en } of titles)
    it(`»${da}« and “${en}” start the same`, () => {
      assert.notEqual(started(da), '');
      assert.equal(started(da), started(en));
    });

  it('are all looked at', () => assert.equal(titles.length, 12));
});
