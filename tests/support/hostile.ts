/** What people paste, by accident or not: each may end up in a card that somebody else reads. */
const PAYLOADS: readonly string[] = [
  '[klik her](http://evil.example)',
  '![x](http://evil.example/x.png)',
  '<http://evil.example>',
  '**fed** _kursiv_ ~~væk~~ `kode`',
  '# Overskrift',
  '- punkt',
  '1. punkt',
  '> citat',
  '| a | b |',
  '${title}',
  '${$root.title}',
  '${$data}',
  "${if(true,'a','b')}",
  '${json("{}")}',
  '${__proto__}',
  '@{body}',
  '@{triggerBody()}',
  '{{DATE(2026-11-23,SHORT)}}',
  '{{TIME(2026-11-23T10:00:00Z)}}',
  '{{constructor}}',
  '$when',
  '{"$data":"${$root}"}',
  '{"type":"Action.OpenUrl","url":"http://evil.example"}',
  '"}],"actions":[{"type":"Action.Submit"}],"x":[{"y":"',
  "'; DROP TABLE docs; --",
  '\\',
  '\\u0022',
  '"',
  "'",
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<at>Alle</at>',
  '&lt;b&gt;&amp;&nbsp;',
  '\u202Eteskcot\u202C',
  '\u2066x\u2069',
  '\u200B\u200Bskjult\uFEFF',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '𝒜𝓁𝓁',
  'Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307',
  'linje\nlinje\r\nlinje\u2028linje',
  '\t\ttab',
  '\u0000nul',
  '\ud83d',
  'null',
  'undefined',
  'true',
  '0',
  '[object Object]',
  '__proto__',
  'javascript:alert(1)',
];

/** Two hundred different texts of at most 100 characters. */
export const HOSTILE: readonly string[] = PAYLOADS.flatMap((payload, index) => [
  payload,
  `Maria ${payload}`,
  `${payload} ${index} ${payload}`.slice(0, 95),
  `(${payload})\n${index}`,
]);

/** So many more where there is time: two payloads side by side, each pair once. */
const PAIRS: readonly string[] = PAYLOADS.flatMap((one, index) =>
  PAYLOADS.map((other, nth) => `${one} ${other} ${index}-${nth}`.slice(0, 95).trim()),
);

/** `count` different texts, the two hundred first; at most some 2.600. */
export const hostileTexts = (count: number): readonly string[] =>
  [...new Set([...HOSTILE, ...PAIRS])].slice(0, Math.max(count, HOSTILE.length));
