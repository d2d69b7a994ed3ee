import { THANKS, NO_THANKS } from '../../../../src/core/prose/wordings/thanks';
import { proveWordings } from '../../../support/prove-wordings';

describe('words of thanks: THANKS', () => {
  proveWordings(THANKS, {
    thank: {
      says: [
        'Thank you for reading this far.',
        'Many thanks in advance.',
        'thx a lot!',
        'A hearty thank-you to you and your team.',
        'Ta very much.',
      ],
      quiet: ['I tank up on Fridays.', 'The tang of the sea is what I miss.'],
    },
    inAnotherTongue: {
      says: ['Merci for the map!', 'Dhanyavaad, sir.'],
      quiet: ['The mercy of the sea is small.'],
    },
    grateful: {
      says: [
        'I would be most grateful for a line.',
        'With gratitude and good wishes.',
        'Much obliged.',
        'I am indebted to you already.',
      ],
      quiet: ['The great hall was full.'],
    },
    appreciate: {
      says: [
        'I really do appreciate the trouble you took.',
        "We'd so appreciate a hint.",
        'I appreciated your candour.',
      ],
      quiet: ['Prices appreciate every year.'],
    },
    appreciated: {
      says: ['Any hint is much appreciated.', 'They always appreciate your notes.'],
      quiet: ['It has appreciated in value.'],
    },
    debt: {
      says: ['I am in your debt.', 'I owe you one.', 'That was kind of you.'],
      quiet: ['The debt was paid.', 'It is a kind of bus.'],
    },
  });
});

describe('words of thanks: NO_THANKS', () => {
  proveWordings(NO_THANKS, {
    cause: {
      says: ['Thanks to the fog we were late.', 'Thanks largely to my aunt I can weld.'],
      quiet: ['My thanks to you and yours.', 'Thanks to you I passed.'],
    },
    relief: {
      says: ['I was thankful that it rained.', 'Thankfully the lift was mended.'],
      quiet: ['I am thankful for your note.'],
    },
    exclamation: {
      says: ['Thank goodness for umbrellas.', 'Tea? No thanks.', 'I saw you before Thanksgiving.'],
      quiet: ['Thank you, goodness knows.'],
    },
    ofOthers: {
      says: ['Night work brings little thanks from the public.', 'He got no gratitude at work.'],
      quiet: ['With all my gratitude.'],
    },
    thanked: {
      says: ['Nobody thanks the night shift.', 'Patients thanked us with cake.'],
      quiet: ['I thank you.'],
    },
    thing: {
      says: [
        'I found an old thank-you card.',
        'She runs a gratitude journal.',
        'An appreciation of music helps.',
      ],
      quiet: ['Thank you for the card.'],
    },
    whoIs: {
      says: ['The whole ward was grateful.'],
      quiet: ['I was grateful for it.'],
    },
    theyAre: {
      says: ['Customers are thankful when it runs.'],
      quiet: ['We are thankful.'],
    },
    feelingOfOthers: {
      says: ['We have grateful patients.'],
      quiet: ['I am obliged to you.'],
    },
    understanding: {
      says: ['I appreciate that the season is short.', 'I appreciate you must be tired.'],
      quiet: ['I appreciate your patience.'],
    },
  });
});
