import assert from 'node:assert/strict';

import { rules } from '../../src/core/guidance/rules';
import { sieveFor } from '../../src/core/insights/filter';
import { completionsAt } from '../../src/core/language/completion';
import { hoverAt } from '../../src/core/language/hover';
import { cardHtml } from '../../src/core/language/preview-card';
import { workspaceSymbols } from '../../src/core/language/workspace-symbols';
import { readFilter } from '../../src/core/model/filter';
import type { Day } from '../../src/core/model/day';
import { surveyOf, type Files } from '../support/search';

const TODAY: Day = '2026-11-18';
/** What every object answers to. */
const WORDS = [
  'constructor',
  '__proto__',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
];
const HARMLESS = 'wilmaplain';

/** A search in which one word stands wherever a person, or another program, can put one. */
const searchWith = (word: string): Files => ({
  'job-search.md': `---
type: profile
name: ${word}
${word}: ${word}
focus: [${word}]
ignore: [${word}]
rules:
  ${word}: off
  request-unanswered: { ${word}: ${word}, days: ${word} }
folders:
  ${word}: ${word}
views:
  ${word}: "stage:${word} ${word}:${word}"
---
`,
  [`contacts/${word}.md`]: `---
type: contact
name: ${word}
aliases: [${word}]
company: "[[${word}]]"
referred_by: ${word}
source: ${word}
stage: ${word}
relationship: [${word}]
email: ${word}@${word}.example
linkedin: ${word}
timezone: ${word}
next_follow_up: ${word}
keep_in_touch: ${word}
tags: [${word}]
${word}: { ${word}: ${word} }
---

## ${word}

- [ ] ${word} due: 2026-11-01
- 2026-11-02 ${word}: [[${word}#${word}|${word}]] [${word}](${word}.md#${word})

<!-- job-search-disable-next-line ${word} -- ${word} -->
{{${word}}} [${word}]
`,
  [`companies/${word}.md`]: `---\ntype: company\nname: ${word}\naliases: [${word}]\n---\n`,
  [`interviews/${word}.md`]: `---\ntype: interview\nkind: ${word}\nformat: ${word}\nstatus: ${word}\ncontact: ${word}\nstart: 2026-11-12 10:00\n---\n\n## ${word}\n\n1. ${word}?\n`,
  [`letters/${word}.md`]: `---\ntype: letter\nkind: request\nto: ${word}\nlanguage: en\nchannel: ${word}\nsent: 2026-11-02\n---\n\nDear ${word},\n\nCould I ${word} you about ${word} for ${word} minutes? I will ${word} you on ${word}.\n\n${word}'s ${word}\n`,
  [`letters/draft-${word}.md`]: `---\ntype: letter\nkind: request\nto: ${word}\n---\n\nDear ${word},\n\nCould I ${word} you about ${word} for twenty minutes? I will ${word} you on ${word}.\n\nBest regards,\n${word}\n`,
  [`opportunities/${word}.md`]: `---\ntype: opportunity\ntitle: ${word}\ncompany: ${word}\nurl: ${word}\nstatus: ${word}\n---\n`,
  [`templates/${word}.md`]: `---\nkind: request\n${word}: {{${word}}}\n---\n\n{{#${word}}}{{${word}.${word}}}{{/${word}}}{{topic}}\n`,
  [`${word}/${word}.md`]: `---\ntype: ${word}\n---\n`,
});

/** All that is said of a search, with the word itself as a dash. */
function saidOf(word: string): readonly string[] {
  const survey = surveyOf(searchWith(word), rules, TODAY);
  const { search } = survey;
  assert.ok(search !== undefined);
  const dashed = (text: string) => text.replaceAll(word, '–').replaceAll(word.toLowerCase(), '–');
  const findings = [...search.all()].flatMap((note) =>
    survey.findingsOf(note.uri).map(({ rule, severity }) => `${dashed(note.path)}: ${severity} ${rule}`),
  );
  const found = workspaceSymbols(survey, word).map(({ note }) => `found ${dashed(note.path)}`);
  return [...findings, ...found].sort();
}

describe('a word that every object answers to', () => {
  const own = Object.getOwnPropertyNames(Object.prototype);

  for (const word of WORDS) {
    it(`is a word like any other: ${word}`, () => {
      assert.deepEqual(saidOf(word), saidOf(HARMLESS));
      assert.deepEqual(Object.getOwnPropertyNames(Object.prototype), own);
    });

    it(`is answered for wherever it is asked: ${word}`, () => {
      const survey = surveyOf(searchWith(word), rules, TODAY);
      const { search } = survey;
      assert.ok(search !== undefined);
      const lookup = search.lookup();
      for (const note of search.all()) {
        assert.doesNotMatch(cardHtml(survey, note), /native code|\[object|undefined/);
        for (let at = note.text.indexOf(word); at >= 0; at = note.text.indexOf(word, at + 1)) {
          const said = JSON.stringify([
            hoverAt(survey, lookup, note, at + 1),
            completionsAt(survey, note, at).items,
            completionsAt(survey, note, at + word.length).items,
          ]);
          assert.doesNotMatch(said, /native code|\[object|undefined/, `${note.path} at ${at}`);
        }
      }
      const sieve = sieveFor(survey, readFilter(`stage:${word} tag:${word} ${word}`));
      assert.ok(typeof sieve === 'object');
    });
  }
});
