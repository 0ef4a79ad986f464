import { spawnSync } from 'node:child_process';

// The same tests with the Cosmos emulator as the store of every stage; `npm run test:cosmos [mocha options]`.
const { status } = spawnSync('mocha', process.argv.slice(2), {
  stdio: 'inherit',
  env: { ...process.env, TEST_STORE: 'cosmos' },
});
process.exit(status ?? 1);
