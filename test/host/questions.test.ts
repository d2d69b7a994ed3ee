import { assert } from 'chai';

import { askAbout, askAll, type Place, type Reply, type Steps } from '../../src/host/prompts/steps';

interface Answers {
  readonly who: string;
  readonly company: string;
  readonly when: string;
}

/** Questions that are answered from a list, and what was asked: the step, its total, and the answers known by then. */
function scripted(...replies: readonly (string | undefined)[]) {
  const asked: string[] = [];
  const left = [...replies];
  const ask = (key: string) => (place: Place, soFar: Partial<Answers>) => {
    asked.push(`${key} ${place.step}/${place.totalSteps} ${JSON.stringify(soFar)}`);
    const reply = left.shift();
    const answer: Reply<string> = reply === undefined || reply === 'back' ? reply : { answer: reply };
    return Promise.resolve(answer);
  };
  const steps: Steps<Answers> = {
    who: { ask: ask('who') },
    company: { isAsked: ({ who }) => who === 'somebody new', ask: ask('company') },
    when: { ask: ask('when') },
  };
  return { asked, answers: askAll<Answers>('Questions', steps) };
}

describe('questions in steps', () => {
  it('ask what the answers so far ask for', async () => {
    const known = scripted('Maya', 'Tuesday');
    assert.deepEqual(await known.answers, { who: 'Maya', when: 'Tuesday' });
    assert.deepEqual(known.asked, ['who 1/2 {}', 'when 2/2 {"who":"Maya"}']);
    const fresh = scripted('somebody new', 'Northwind', 'Tuesday');
    assert.deepEqual(await fresh.answers, { who: 'somebody new', company: 'Northwind', when: 'Tuesday' });
    assert.equal(fresh.asked[1], 'company 2/3 {"who":"somebody new"}');
  });

  it('go back with what was said, and forget what is no longer asked', async () => {
    const { answers, asked } = scripted('somebody new', 'Northwind', 'back', 'back', 'Maya', 'Tuesday');
    assert.deepEqual(await answers, { who: 'Maya', when: 'Tuesday' });
    assert.deepEqual(asked.slice(3), [
      'company 2/3 {"who":"somebody new","company":"Northwind"}',
      'who 1/3 {"who":"somebody new","company":"Northwind"}',
      'when 2/2 {"who":"Maya","company":"Northwind"}',
    ]);
  });

  it('answer nothing when one is dismissed', async () => {
    assert.isUndefined(await scripted(undefined).answers);
    assert.isUndefined(await scripted('Maya', undefined).answers);
  });

  it('ask first what they are about, and lead back to it', async () => {
    const asked: string[] = [];
    const replies = ['Maya', 'back', 'Dan', 'Tuesday'];
    const ask = (key: string) => (place: Place) => {
      asked.push(`${key} ${place.step}/${place.totalSteps}`);
      const reply = replies.shift();
      const answer: Reply<string> = reply === undefined || reply === 'back' ? reply : { answer: reply };
      return Promise.resolve(answer);
    };
    const about = (who: string): Steps<Pick<Answers, 'when'>> => ({ when: { ask: ask(`when ${who}`) } });
    assert.deepEqual(await askAbout('Questions', { ask: ask('who') }, about), {
      meant: 'Dan',
      answers: { when: 'Tuesday' },
    });
    assert.deepEqual(asked, ['who 1/2', 'when Maya 2/2', 'who 1/2', 'when Dan 2/2']);
    replies.push('Friday');
    const given = await askAbout('Questions', { given: 'Li' }, about);
    assert.deepEqual(given, { meant: 'Li', answers: { when: 'Friday' } });
    assert.equal(asked.at(-1), 'when Li 1/1');
    replies.push('Maya');
    assert.isUndefined(await askAbout('Questions', { ask: ask('who') }, about));
  });
});
