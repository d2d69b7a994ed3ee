import assert from 'node:assert/strict';

import { nextStepMissing } from '../../../src/core/guidance/rules/next-step-missing';
import { atPlace } from '../../../src/core/insights/at-place';
import { surveyOf, uriOf } from '../../support/search';

describe('atPlace', () => {
  /** What is found, and what is due, at each mark in a note. */
  const seenAt = (path: string, marked: string) => {
    const places = [...marked.matchAll(/¦/g)].map(({ index }, nth) => index - nth);
    const survey = surveyOf({ [path]: marked.replaceAll('¦', '') }, [nextStepMissing], '2026-11-18');
    return places.map((offset) => {
      const { findings, followUps } = atPlace(survey, uriOf(path), { start: offset, end: offset });
      return [...findings.map(({ rule }) => rule), ...followUps.map(({ act }) => act)].join(' ');
    });
  };

  it('is what the agenda has there, up to its ends', () => {
    assert.deepEqual(
      seenAt('opportunities/a.md', '---\ntitle: Plan¦ner\ndeadline¦: ¦2026-¦12-01¦\n---\n\n¦'),
      ['', '', 'deadline', 'deadline', 'deadline', ''],
    );
    assert.deepEqual(seenAt('interviews/a.md', '---\ncontact: Li Wei\nstart: ¦2026-11-24\n---\n'), [
      'prepare',
    ]);
  });

  it('is what is found, where something is found', () => {
    const task = '- [ ] Send the card 📅 2026-11-20';
    assert.deepEqual(seenAt('contacts/li.md', `---\nname: Li Wei\nstage: ¦met\n---\n\n${task}¦\n`), [
      '',
      'task',
    ]);
    assert.deepEqual(seenAt('contacts/li.md', '---\nname: Li Wei\nstage: ¦met\n---\n'), [
      'next-step-missing',
    ]);
  });

  it('is nothing in a note that is not there', () => {
    const survey = surveyOf({}, [nextStepMissing], '2026-11-18');
    assert.deepEqual(atPlace(survey, uriOf('contacts/li.md'), { start: 0, end: 0 }), {
      findings: [],
      followUps: [],
    });
  });
});
