/** Words that hold English sentences together, and few others. */
const ENGLISH = new Set(
  (
    'the a an of to and in for on at with from by as is are was were be been am have has had do does did will would could can ' +
    "should may might i i'm i've i'd i'll you your you're me my mine we our us it its it's this that these those there their they he she " +
    'his her or but not if so what when where which who how why about just any some all more most very also than then here now ' +
    "please thank thanks hope dear hi hello don't"
  ).split(' '),
);
const FEWEST_WORDS = 6;
const LEAST_SHARE = 0.18;

/** Whether a text is plainly in another language than English; a few words could be anything, and are not. */
export function isPlainlyForeign(text: string): boolean {
  const written = text.replaceAll('’', "'").match(/\p{L}[\p{L}\p{M}']*/gu) ?? [];
  const latin = written.filter((word) => isPlainLetter(word) || /^\p{Script=Latin}/u.test(word)).length;
  if (latin < written.length / 2) return true;
  const areEnglish = written.map((word) => isEnglish(word.toLowerCase()));
  const english = areEnglish.filter((isOne) => isOne).length;
  // Names, which have capitals, say nothing of a language.
  const words = written.filter((word, nth) => areEnglish[nth] === true || !/^\p{Lu}/u.test(word)).length;
  return words >= FEWEST_WORDS && english < words * LEAST_SHARE;
}

function isPlainLetter(word: string): boolean {
  return /^[A-Za-z]/.test(word);
}

/** Whether a word is one of those, alone or with what is drawn together with it, as in "what's" and "they've". */
function isEnglish(word: string): boolean {
  return ENGLISH.has(word) || (word.includes("'") && ENGLISH.has(word.replace(/'(?:s|re|ve|ll|d|m)$/, '')));
}
