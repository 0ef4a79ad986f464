/** What `npm start` says, in Danish, to the person in front of the terminal. */

export const badPort = (text: string) => `PORT skal være et tal fra 1 til 65535, men er »${text}«.`;

export const notLocal =
  'MicrosoftAppId er sat. »npm start« er til afprøvning på egen maskine; kør botten med »npm run bot«.';

export const notInstalled =
  'Microsoft 365 Agents Playground mangler. Kør »npm ci«, eller start botten alene med »npm run bot«.';

export const portTaken = (port: number) =>
  `Port ${port} er optaget, måske af en Mikrolån-bot, der allerede kører. Stop den, eller vælg en anden port: PORT=${port + 1} npm start`;

export const botFailed = 'Botten kunne ikke starte. Årsagen står ovenfor.';

export const botNotReady = 'Botten blev ikke klar inden for et minut og er stoppet.';

export const botStopped = 'Botten stoppede uventet, og derfor er Playground lukket. Årsagen står ovenfor.';

export const playgroundStopped = 'Playground stoppede uventet, og derfor er botten lukket.';

export const playgroundFailed = (reason: string) =>
  `Playground kunne ikke starte, og derfor er botten lukket. Se efter i .m365agentsplayground.yml.\n${reason}`.trim();

export const otherPort = (wished: number, got: number) =>
  `Bemærk: port ${wished} er optaget, så Playground bruger port ${got} denne gang.`;

export const welcome = (port: number, folder: string): readonly string[] => [
  '',
  `Mikrolån er klar. Åbn http://localhost:${port} i din browser, og vælg »Personal Chat« til venstre.`,
  'Skriv »ny visitation«, og senere »skift visitator« for at fortsætte som visitator. Orienteringerne kommer i kanalen »Erhvervschefens kanal«.',
  `Ctrl-C stopper. Alt, der er gemt, ligger i ${folder} og er der igen næste gang.`,
];

export const stopping = 'Stopper …';
