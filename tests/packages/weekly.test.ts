import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import project from '../../package.json' with { type: 'json' };

interface Step {
  readonly run?: string;
  readonly if?: string;
}

describe('the weekly look at the packages', () => {
  const { jobs } = parse(readFileSync('.github/workflows/weekly.yml', 'utf8')) as {
    readonly jobs: { readonly dependencies: { readonly steps: readonly Step[] } };
  };
  const { steps } = jobs.dependencies;
  const runs = steps.flatMap(({ run }) => run ?? []);

  it('runs what there is', () => {
    for (const [, script = ''] of runs.join('\n').matchAll(/npm run ([\w:]+)/g))
      assert.ok(script in project.scripts, script);
  });

  it('looks at faults, what is newer, licences and the tests, each also where another one is red', () => {
    for (const look of [
      'npm audit --omit=dev',
      'npm outdated || true',
      'npm run licences',
      'npm test',
      'npm run test:rest',
    ])
      assert.ok(runs.includes(look), look);
    assert.deepEqual(
      steps.filter(
        ({ run, if: when }) => /licences|test|sbom|outdated/.test(run ?? '') && when !== 'always()',
      ),
      [],
    );
  });
});
