import { findPackageJSON } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const description = findPackageJSON(import.meta.url);
if (description === undefined) throw new Error('package.json is missing above the program');

/** The folder of package.json as a URL that ends with a slash: the same for the sources and for what is built of them. */
export const PROJECT = new URL('./', pathToFileURL(description)).href;

/** The same as a path. */
export const PROJECT_PATH = fileURLToPath(PROJECT);
