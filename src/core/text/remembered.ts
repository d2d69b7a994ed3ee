/** Of so many words the answers are kept; then all are forgotten, and asked for anew where they come up again. */
const MOST = 2_000;

const answersTo = new Map<string, Map<object, unknown>>();

/**
 * A question about words alone that is answered once: an edit leaves most sentences of a note as they are, and the letters
 * of one writer have many sentences in common.
 */
export function remembered<Answer>(question: (words: string) => Answer): (words: string) => Answer {
  return (words) => {
    const answers = answersTo.get(words) ?? begin(words);
    const known = answers.get(question) as Answer | undefined;
    if (known !== undefined || answers.has(question)) return known as Answer;
    const answer = question(words);
    answers.set(question, answer);
    return answer;
  };
}

function begin(words: string): Map<object, unknown> {
  const answers = new Map<object, unknown>();
  if (answersTo.size >= MOST) answersTo.clear();
  answersTo.set(copyOf(words), answers);
  return answers;
}

/** The same words, which do not keep the note alive that they were cut from. */
export function copyOf(words: string): string {
  return ` ${words}`.slice(1);
}
