/** A fault made here, whatever the file was built into. */
export const thrown = (): Error => new TypeError('Karin Hansen 010190-1234');
