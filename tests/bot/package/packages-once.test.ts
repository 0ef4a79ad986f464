import assert from 'node:assert/strict';
import { copiesIn } from '../../../bot/package/packages-once.ts';

const lock = (packages: object): string => JSON.stringify({ packages: { '': {}, ...packages } });

const pair = (at: string) => ({
  [`${at}node_modules/a`]: { version: '1.0.0', dependencies: { b: '1' } },
  [`${at}node_modules/b`]: { version: '1.0.0', dependencies: { a: '1' } },
});

describe('a package that lies in several places', () => {
  it('is taken once where version and all it takes from others are the same', () => {
    const copies = copiesIn(
      lock({
        'node_modules/b': { version: '2.0.0', dependencies: { a: '1' } },
        'node_modules/a': { version: '2.0.0' },
        'node_modules/b/node_modules/a': { version: '1.0.0' },
        'node_modules/@long/c/node_modules/a': { version: '1.0.0' },
      }),
    );
    assert.deepEqual([...copies], [['node_modules/@long/c/node_modules/a', 'node_modules/b/node_modules/a']]);
  });

  it('is two where another version lies behind one of them', () => {
    const copies = copiesIn(
      lock({
        'node_modules/a': { version: '1.0.0' },
        'node_modules/b': { version: '1.0.0', dependencies: { a: '*' } },
        'node_modules/c/node_modules/a': { version: '2.0.0' },
        'node_modules/c/node_modules/b': { version: '1.0.0', dependencies: { a: '*' } },
      }),
    );
    assert.deepEqual([...copies], []);
  });

  it('is found where packages need each other', () => {
    const copies = copiesIn(lock({ ...pair(''), ...pair('node_modules/c/') }));
    assert.deepEqual([...copies.values()].toSorted(), ['node_modules/a', 'node_modules/b']);
  });
});
