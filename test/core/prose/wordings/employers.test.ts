import assert from 'node:assert/strict';

import { framesIn } from '../../../../src/core/prose/badmouthing';
import {
  MENTIONS,
  NO_NAME,
  OF_EMPLOYERS,
  OF_THEM,
  WORDS,
} from '../../../../src/core/prose/wordings/employers';
import type { Proof } from '../../../support/prove-wordings';

const FRAMES = { ...OF_EMPLOYERS, ...OF_THEM, ...MENTIONS };

const PROOFS: Readonly<Record<keyof typeof FRAMES, Proof>> = {
  isVile: {
    says: [
      'My old boss was a complete idiot.',
      'The firm I trained with was a den of thieves.',
      'The principal of my last school was an incompetent fool.',
      'the museum where I worked was run by snobs',
    ],
    quiet: [
      'My boss was never rude to anybody.',
      'My former team were the funniest people I know.',
      'The old timetable was a nightmare, and I rebuilt it.',
      'My manager said that the plan was hopeless, and we did it anyway.',
      "My sister's boss is a bully, so she moved.",
      'My last boss was the opposite of a tyrant.',
      'My team is crazy about football.',
      'My company makes horror films.',
    ],
  },
  near: {
    says: ['My ward has always had toxic leads.', 'The people upstairs hire liars.'],
    quiet: [
      'My manager was bullied by a pupil, said the liar.',
      'My boss backed me, and I left the liars in the hall.',
    ],
  },
  nearBefore: {
    says: ['I met too many liars in that office.', 'The toxic atmosphere at my job is killing me.'],
    quiet: [
      'The hardest customer was a bully, and my manager backed me.',
      'Your article on tyrants in kitchens.',
    ],
  },
  aHarsh: { says: ['My last place total circus.'], quiet: ['My team in a nightmare junction.'] },
  beasts: {
    says: ['What a contrast to the vipers in my office!'],
    quiet: ['I hunted for pirates, once the archive was open.', 'My talk on vipers.'],
  },
  harshBoss: {
    says: ['I did the work of my lazy colleagues.', 'They gave us a dreadful area manager.'],
    quiet: [
      'We had a dreadful winter.',
      'I was the hopeless junior of the team.',
      'No terrible firm would do this.',
    ],
  },
  harshOf: {
    says: ['I work for an idiot of a boss.', 'That dump of a newspaper!'],
    quiet: ['They are a hell of a team.', 'We saw the circus of the town.'],
  },
  thatHarsh: {
    says: ['I have left that horrible office.', 'He is such a nasty man.'],
    quiet: ['I like that old office.', 'That horrible winter.'],
  },
  each: {
    says: ['I had six line managers, each more incompetent than the last.'],
    quiet: ['I had six line managers, each kinder than the last.'],
  },
  doesWrong: {
    says: [
      'My director took the credit for our work.',
      'My previous company exploited all of us.',
      'Our director was only interested in his own glory.',
      'My supervisor has the temper of a toddler.',
    ],
    quiet: [
      'My director took the early train.',
      'My manager took over the account.',
      'My company never cheated its customers.',
    ],
  },
  nobodyThere: {
    says: ['Nobody there cares.', 'No one in that office does a stroke of work.'],
    quiet: ['Nobody was there.', 'Nobody in the office had done it before.'],
  },
  lacks: {
    says: ["My line manager doesn't have a clue.", 'My boss never respected anyone.'],
    quiet: [
      'My manager had no idea that I was leaving until I told her in person.',
      'My supervisor did not support the transfer, so I applied outside.',
    ],
  },
  likeDirt: {
    says: ['They treat staff like dirt.', 'We were treated like criminals.'],
    quiet: ['We never treat pupils like children.', 'I treat burns as a nurse.'],
  },
  treatsBadly: {
    says: ['The hotel treats its cleaners abominably.'],
    quiet: ['The hotel treats its cleaners well.', 'The clinic treats animals.'],
  },
  pressed: {
    says: ['They sucked the life out of us.', 'They worked us to death.', "I can't stand my boss."],
    quiet: ['That thesis sucked the life out of me.', 'We worked to a tight plan.'],
  },
  idiotsHere: {
    says: ['So say the cretins here.'],
    quiet: ['None of the idiots here.', 'I was a snob there.'],
  },
  underIdiots: {
    says: ['I was working for absolute morons.', 'I am surrounded by dead wood.'],
    quiet: ['I report to the board.', 'I was never surrounded by liars.'],
  },
  awayFromTheDump: {
    says: ['Get me out of this dump.', 'Still stuck at the hellhole.'],
    quiet: ['I cleared the dump.', 'I worked with asylum seekers.'],
  },
  thatDump: { says: ['I know this madhouse.'], quiet: ['Is this a dump truck?'] },
  whatAJoke: { says: ['I see what a joke my team lead is.'], quiet: ['What a day my team had!'] },
  vice: {
    says: ['I saw the greed of the owners.', 'The incompetence of my managers is known.'],
    quiet: ['I wrote on greed in fairy tales.', 'Your paper on the greed of managers is known.'],
  },
  theirVice: {
    says: ["I suffered from my boss's stupidity."],
    quiet: ['My boss fought stupidity.'],
  },
  vileWays: {
    says: ['I left on account of the dictatorial ways of the principal.'],
    quiet: ['I admire the quiet ways of the principal.'],
  },
  hate: {
    says: ['I hate my boss.'],
    quiet: ['I would hate to leave my boss.', 'My boss hates noise.', "I don't hate my job."],
  },
  sickOf: { says: ['I am tired of the lies.'], quiet: ['I am tired of the commute.'] },
  worst: {
    says: ['It was the most toxic place of all.', 'Worst boss ever.'],
    quiet: ['Your story of the worst boss you had made me laugh.', 'The worst day was in May.'],
  },
  named: {
    says: ['Between us, Harbor Grid is a circus.'],
    quiet: ['Between us, the Harbor Line is a circus.', 'December is a nightmare.'],
  },
  theyAreVile: {
    says: ['They were liars.', 'He is greedy.'],
    quiet: ['They were never late.', 'They were terrible at maths.', 'They are building a zoo.'],
  },
  theyDoWrong: { says: ['They lied to us for years.'], quiet: ['They spoke to us for years.'] },
  theyLack: {
    says: ['They have no scruples at all.'],
    quiet: ['They have no parking.', 'They did not listen to their customers at first.'],
  },
  itIsHell: {
    says: ['It was a madhouse.'],
    quiet: ['It was a mess when I came, and it ran well when I left.', 'It was a long day.'],
  },
  nobodyCares: {
    says: ['Nobody takes any responsibility.', "Couldn't organise a meeting."],
    quiet: ['Nobody takes the bus.', 'We organised a meeting.'],
  },
  rife: {
    says: ['Backstabbing was the only skill that paid.'],
    quiet: ['Backstabbing was never the norm.', 'I teach the only course on greed.'],
  },
  theseIdiots: {
    says: ['Another year among these cretins!'],
    quiet: ['None of these idiots.', 'These puppet makers.'],
  },
  vilePerson: {
    says: ['He is a corrupt man.', 'I met vile people.'],
    quiet: ['He is a kind man.', 'Nobody called her a vile person.'],
  },
  employer: {
    says: ['My boss knows.', 'I left in May.', 'Working there was fine.'],
    quiet: ['Your talk was fine.'],
  },
};

describe('words that run down an employer', () => {
  for (const [name, { says, quiet = [] }] of Object.entries(PROOFS)) {
    const isSaid = (plain: string) => framesIn({ plain }).includes(name);
    it(`${name} is found and nothing else`, () => {
      assert.notEqual(says.length, 0);
      assert.deepEqual([...says, ...quiet].filter(isSaid), says);
    });
  }

  const namedIn = (texts: Readonly<Record<string, string>>, pattern: RegExp) =>
    Object.values(texts).flatMap((text) => text.match(pattern) ?? []);
  const inFrames = namedIn(FRAMES, /[A-Z_]+/g);
  const inLists = namedIn(WORDS, /(?<=\{)[A-Z_]+(?=\})/g);

  it('name only classes that have words, and use every class', () => {
    const signs = ['BREAK', 'STOP', 'NOT', 'TURN', 'START', 'HARMLESS'];
    const used = new Set([...signs, ...inFrames, ...inLists]);
    assert.deepEqual([...used].sort(), Object.keys(WORDS).sort());
  });

  it('name no entry of a class twice', () => {
    for (const [name, entries] of Object.entries<string>(WORDS)) {
      const each = entries.split(',').map((entry) => entry.trim().replace(/\s+/g, ' '));
      const twice = each.filter((entry, nth) => entry === '' || each.indexOf(entry) !== nth);
      assert.deepEqual(twice, [], name);
    }
  });

  it('take no word without a capital for a name', () => {
    assert.equal(
      [...NO_NAME].every((word) => word === word.toLowerCase()),
      true,
    );
  });
});
