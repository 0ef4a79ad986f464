// The closed list of words for yes and no, folded: consent hangs on it, so nothing outside it is read as either.

const phrases = (list: string): readonly string[] => list.split(', ');

export const YES = phrases(
  'ja, jo, jep, jeps, jada, javist, jovist, jaja, jojo, j, selvfoelgelig, selvfoelgeligt, naturligvis, klart, absolut, ' +
    'helt sikkert, helt bestemt, bestemt, ok, okay, oki, fint, i orden, korrekt, rigtigt, gerne, enig, det er det, 👍, ' +
    'yes, y, yep, yeah, yup, sure, of course, absolutely, correct, it is, yes it is, i do, yes i do',
);

export const NO = phrases(
  'nej, nae, naeh, naej, niks, nix, nope, nejnej, n, ikke endnu, endnu ikke, slet ikke, overhovedet ikke, bestemt ikke, ' +
    'helt bestemt ikke, absolut ikke, helt sikkert ikke, selvfoelgelig ikke, naturligvis ikke, desvaerre ikke, aldrig, forkert, ' +
    'det er det ikke, det er det ikke endnu, 👎, no, not yet, not at all, never, nay, of course not, definitely not, ' +
    "absolutely not, it is not, it isn't, i do not, i don't",
);

/** What may stand beside them and says neither. */
export const COURTESY = phrases(
  'tak, mange tak, tusind tak, da, sgu, meget, please, thanks, thank you, venligst, desvaerre',
);

const VERB = '(?:goer|har|vil|kan|skal|maa|oensker)';
const WHO = '(?:jeg|vi|hun|han|hen|de|du|borgeren|ansoegeren)';

/** »det vil borgeren gerne«; »det ved jeg ikke« is no answer. */
export const SENTENCES: readonly (readonly ['yes' | 'no', RegExp])[] = [
  [
    'yes',
    new RegExp(
      `^det ${VERB} ${WHO}(?: (?:meget |rigtig )?gerne| bestemt| nemlig| selvfoelgelig| naturligvis| da| godt)?$`,
    ),
  ],
  [
    'no',
    new RegExp(
      `^det ${VERB} ${WHO}(?: desvaerre| bestemt| slet| overhovedet| da| godt| gerne)? ikke(?: endnu| desvaerre)?$`,
    ),
  ],
  ['yes', /^det (?:er|lyder) (?:helt |ganske |fuldstaendig )?(?:rigtigt|korrekt|fint|i orden|ok|okay)$/],
  ['yes', new RegExp(`^(?:ja|jo) ${WHO} er (?:helt |meget |ogsaa )?enige?$`)],
  ['no', new RegExp(`^nej ${WHO} er (?:desvaerre |slet |overhovedet )?(?:ikke enige?|uenige?)$`)],
  ['yes', /^det (?:passer|stemmer)$/],
  [
    'no',
    /^det er (?:desvaerre |slet |overhovedet )?ikke (?:helt )?(?:rigtigt|korrekt|fint|i orden|ok|okay)$/,
  ],
  ['no', /^det (?:passer|stemmer) (?:desvaerre |slet |overhovedet )?ikke$/],
  ['no', /^det er (?:helt )?forkert$/],
];
