import {
  CONTACT_DETAILS,
  NO_CONTACT_DETAILS,
  OF_THE_WRITER,
  OF_OTHERS,
} from '../../../../src/core/prose/wordings/contact-details';
import { proveWordings } from '../../../support/prove-wordings';

describe('telephone numbers and addresses: CONTACT_DETAILS', () => {
  proveWordings(CONTACT_DETAILS, {
    email: {
      says: ['Write to teo.marin@example.com.', '<t_m+jobs@mail.example.co.uk>'],
      quiet: ['I am @teomarin there.', 'See example.com for more.'],
    },
    spelledEmail: {
      says: ['teo [at] marin [dot] example', 'teo at marin dot example'],
      quiet: ['I am at home.', 'Meet me at the dot on the map.'],
    },
    phone: {
      says: ['Ring +44 20 7946 0011.', '(612) 555-0148', 'Mobile 07700900555'],
      quiet: ['I worked from 9 to 5.', 'Route 88, 12 stops.', 'Chapter 4.1.2'],
    },
    shortPhone: {
      says: ['Tel: 44 12 60', 'whatsapp: 5512 33'],
      quiet: ['I have a telephone.', 'My mobile is old, from 2019 I think.'],
    },
  });
});

describe('telephone numbers and addresses: NO_CONTACT_DETAILS', () => {
  proveWordings(NO_CONTACT_DETAILS, {
    date: {
      says: ['We met on 2026-03-14.', 'On 14.03.2026 I moved.'],
      quiet: ['Ring 555 0148.'],
    },
    years: {
      says: ['I sailed from 1998-2004.', 'The years 2011/12 were dry.'],
      quiet: ['Ring 1998 2004 3.'],
    },
    numbered: {
      says: ['Order no. 4471 2290 is late.', 'ISBN 978 3 16 148410 0', 'My licence number 1188 4432'],
      quiet: ['Ring me, no matter when, on 555 0148.'],
    },
    amount: {
      says: ['It cost £1,250,000.', '€ 40 000 a year'],
      quiet: ['Ring 555 0148.'],
    },
  });
});

describe('telephone numbers and addresses: OF_THE_WRITER', () => {
  proveWordings(OF_THE_WRITER, {
    me: {
      says: ['Ring me on', "I'm on", 'my number is'],
      quiet: ['the number is', 'amend it on'],
    },
  });
});

describe('telephone numbers and addresses: OF_OTHERS', () => {
  proveWordings(OF_OTHERS, {
    theirs: {
      says: ['your line is', "Dan's number is", 'her address'],
      quiet: ['the number is', 'yourself'],
    },
    office: {
      says: ['the switchboard is', 'my assistant answers on'],
      quiet: ['my number is'],
    },
  });
});
