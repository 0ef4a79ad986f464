import { findPackageJSON } from 'node:module';
import { pathToFileURL } from 'node:url';

const description = findPackageJSON(import.meta.url);
if (description === undefined) throw new Error('package.json is missing above the program');

/** The folder of package.json as a URL that ends with a slash: the same for the sources and for what is built of them. */
export const PROJECT = new URL('./', pathToFileURL(description)).href;
