import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { withChanges } from './plant.ts';
import { PLANTED } from './planted.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a loan owes after the citizen has paid 100 kr. of a debt of 60. */
const OWED = `
import { plant } from './tests/simulator/plant.ts';
import { PLANTED } from './tests/simulator/planted.ts';
plant(PLANTED.find(({ name }) => name === 'excess-counted-as-repaid'));
const { loanState } = await import('./domain/loan/state.ts');
const { balanceOf } = await import('./domain/loan/loan.ts');
const of = { entry: 1, by: 'a', at: '2026-01-01T09:00:00Z' };
const asked = { on: '2026-01-01', deadline: '2026-02-01', amount: 60, instalments: 1, graceMonths: 0 };
const plan = [{ due: '2026-03-01', amount: 60, principal: 60, interest: 0 }];
const paid = { amount: 60, date: '2026-01-03', agreementDate: '2026-01-02', plan };
console.log(balanceOf(loanState({ steps: [
  { ...of, type: 'loan-submitted', data: asked },
  { ...of, type: 'loan-approved', data: { amount: 60, on: '2026-01-02' } },
  { ...of, type: 'loan-disbursed', data: paid },
  { ...of, type: 'loan-repayment', data: { amount: 60, date: '2026-02-01', excess: 40 } },
] })));
`;

describe('The planted faults', () => {
  it('are twelve, each with a name of its own and a file of the product', () => {
    assert.equal(new Set(PLANTED.map(({ name }) => name)).size, 12);
    for (const { name, changes } of PLANTED) {
      assert.match(name, /^[a-z]+(-[a-z]+)+$/);
      for (const { file } of changes) assert.match(file, /^(bot|dialogs|domain|storage)\//);
    }
  });

  for (const { name, changes } of PLANTED)
    it(`${name}: stands in its file once, and what it becomes is still a program`, () => {
      for (const [file, own] of Map.groupBy(changes, (change) => change.file)) {
        const text = readFileSync(`${ROOT}${file}`, 'utf8');
        const changed = withChanges(text, own);
        assert.notEqual(stripTypeScriptTypes(changed), stripTypeScriptTypes(text));
      }
    });

  it('are in the product of a process that plants one, and in no file', () => {
    const args = ['--input-type=module-typescript', '--eval', OWED];
    assert.equal(execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' }).trim(), '-40');
  });
});
