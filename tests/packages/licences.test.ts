import assert from 'node:assert/strict';
import { licensesIn, lockFile, notAllowed, READ_BY_HAND } from './licences.ts';

const lock = (packages: object): string =>
  JSON.stringify({ packages: { '': { version: '1.0.0' }, ...packages } });

describe('the licences of the packages', () => {
  const all = licensesIn(lockFile());

  it('are all on the list of those that are allowed', () => {
    assert.ok(all.filter(({ shipped }) => shipped).length > 100);
    assert.deepEqual(notAllowed(all), []);
  });

  it('were read by hand only where a package still names none', () => {
    const names = all.map(({ name }) => name);
    assert.deepEqual(
      Object.keys(READ_BY_HAND).filter((name) => !names.includes(name)),
      [],
    );
  });

  it('are refused where one is missing, unknown, or for developers alone', () => {
    const found = licensesIn(
      lock({
        'node_modules/a': { version: '1.0.0', license: 'GPL-3.0-only' },
        'node_modules/a/node_modules/@b/c': { version: '2.0.0' },
        'node_modules/d': { version: '3.0.0', license: 'PSF-2.0' },
        'node_modules/e': { version: '3.0.0', license: 'PSF-2.0', dev: true },
        'node_modules/f': { version: '4.0.0', license: 'AGPL-3.0-only', dev: true },
        'node_modules/g': { version: '5.0.0', license: 'MIT' },
      }),
    );
    assert.deepEqual(notAllowed(found), [
      'a@1.0.0: GPL-3.0-only',
      '@b/c@2.0.0: none',
      'd@3.0.0: PSF-2.0',
      'f@4.0.0: AGPL-3.0-only (for developers only)',
    ]);
  });
});
