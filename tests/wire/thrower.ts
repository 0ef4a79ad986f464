import { strFromU8, unzipSync, zipSync } from 'fflate';

/** A fault made here, whatever the file was built into. */
export const thrown = (): Error => new TypeError('Karin Hansen 010190-1234');

/** Of a package, which is built into the same file: it throws at a file that is none. */
export const thrownInside = (): unknown => {
  try {
    return strFromU8(unzipSync(new Uint8Array(1))['none'] ?? new Uint8Array());
  } catch (error) {
    return error;
  }
};

/** Somebody is called by a package. */
export const calledFromInside = (say: () => void): void => {
  unzipSync(zipSync({ any: new Uint8Array(1) }), {
    filter: () => {
      say();
      return false;
    },
  });
};
