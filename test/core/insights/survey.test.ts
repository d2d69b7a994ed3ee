import assert from 'node:assert/strict';

import { surveyOf } from '../../support/search';

const TODAY = '2026-11-18';

describe('Survey', () => {
  it('has the calendar of the person whose search it is', () => {
    const calendar = (profile: string) =>
      surveyOf({ 'job-search.md': `---\ntype: profile\n${profile}---\n` }, [], TODAY).calendar;
    const workingDays = ['sun', 'mon', 'tue', 'wed', 'thu'];
    assert.deepEqual(calendar('working_days: [sun, mon, tue, wed, thu]\n'), { today: TODAY, workingDays });
    assert.deepEqual(calendar('working_days: [wed]\n'), { today: TODAY, workingDays: ['wed'] });
    assert.deepEqual(calendar(''), { today: TODAY, workingDays: undefined });
  });

  it('turns the leaf of the calendar with the day', () => {
    const survey = surveyOf({}, [], TODAY);
    survey.setToday('2026-11-19');
    assert.equal(survey.calendar.today, '2026-11-19');
  });
});
