import assert from 'node:assert/strict';

import { commands, type CommandId, type CommandRow } from '../../src/manifest/commands';
import { submenus } from '../../src/manifest/submenus';

/** What is written small within a title, and never begins or ends it. */
const SMALL = new Set(['a', 'as', 'in', 'of', 'the', 'to']);

/** What asks something even where it is known what it is done to; all others begin at once on their line. */
const ASKING = new Set<CommandId>([
  'jobSearch.setUp',
  'jobSearch.openExample',
  'jobSearch.newInformationalInterview',
  'jobSearch.newExploratoryInterview',
  'jobSearch.newExplorationInterview',
  'jobSearch.newJobInterview',
  'jobSearch.newInterview',
  'jobSearch.newContact',
  'jobSearch.newCompany',
  'jobSearch.newOutreachLetter',
  'jobSearch.goToContact',
  'jobSearch.groupContacts',
  'jobSearch.weeklyReview',
  'jobSearch.writeUpInterview',
  'jobSearch.markSent',
  'jobSearch.recordReply',
  'jobSearch.recordMeetingAgreed',
  'jobSearch.recordDecline',
  'jobSearch.snoozeFollowUp',
  'jobSearch.rescheduleFollowUp',
  'jobSearch.logTouch',
  'jobSearch.planNextStep',
  'jobSearch.previewTemplate',
  'jobSearch.copyTemplate',
  'jobSearch.explainRule',
  'jobSearch.chooseReferrer',
  'jobSearch.chooseContact',
  'jobSearch.chooseOpportunity',
  'jobSearch.setDate',
  'jobSearch.filter',
  'jobSearch.saveFilterAs',
  'jobSearch.whoDoIKnowAt',
  'jobSearch.moveToStage',
  'jobSearch.setCompany',
  'jobSearch.renameContact',
  'jobSearch.renameCompany',
  'jobSearch.forgetPerson',
]);

const titles = (Object.entries(commands) as (readonly [CommandId, CommandRow])[]).map(
  ([id, { title }]) => [id, title] as const,
);

describe('the titles of the commands', () => {
  it('end with an ellipsis where something is asked first, and only there', () => {
    assert.deepEqual(
      titles
        .filter(([, title]) => title.endsWith('…'))
        .map(([id]) => id)
        .sort(),
      [...ASKING].sort(),
    );
    assert.deepEqual(
      titles.filter(([, title]) => /\.\.\.|….|\s…/.test(title)),
      [],
    );
  });

  it('are in title case', () => {
    const all = [...titles.map(([, title]) => title), ...Object.values(submenus).map(({ title }) => title)];
    const isInTitleCase = (title: string) => {
      const words = title.replace('…', '').split(/[ -]/);
      return words.every((word, n) => {
        const isWithin = n > 0 && n < words.length - 1;
        return isWithin && SMALL.has(word.toLowerCase()) ? word === word.toLowerCase() : /^[A-Z]/.test(word);
      });
    };
    assert.deepEqual(
      all.filter((title) => !isInTitleCase(title)),
      [],
    );
  });

  it('are each of one command only', () => {
    assert.equal(new Set(titles.map(([, title]) => title)).size, titles.length);
  });
});
