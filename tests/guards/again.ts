import { join } from 'node:path';
import Mocha from 'mocha';

/** Nothing is printed: what counts is how many were red. */
class Silent extends Mocha.reporters.Base {
  override epilogue(): void {}
}

/** Runs those tests of a file whose title has this in it, until the first red one; resolves to how many were red. */
export type RunAgain = (titled: string) => Promise<number>;

/** Loads a test file into this process once, to be run again and again: most of a short run is loading. */
export const loadTests = async (root: string, file: string): Promise<RunAgain> => {
  const mocha = new Mocha({ bail: true, timeout: 60_000, reporter: Silent });
  mocha.cleanReferencesAfterRun(false);
  mocha.addFile(join(root, file));
  await mocha.loadFilesAsync();
  return (titled) =>
    new Promise((resolve) => {
      mocha.fgrep(titled).run(resolve);
    });
};
