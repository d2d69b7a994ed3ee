import { EXECUTIVE_TITLES, NOT_AT_THE_TOP } from '../../../../src/core/prose/wordings/executive-titles';
import { proveWordings } from '../../../support/prove-wordings';

describe('titles at the very top', () => {
  proveWordings(EXECUTIVE_TITLES, {
    chiefExecutive: {
      says: [
        'CEO',
        'C.E.O.',
        'Chief Executive',
        'chief executive officer',
        'Interim CEO',
        'Co-CEO',
        'Group Chief Exec',
      ],
      quiet: [
        'CEO office',
        'Deputy CEO',
        'CEO coach',
        'Chief Operating Officer',
        'Chief executives recruiter',
      ],
    },
    president: {
      says: ['President', 'Co-president', 'acting president'],
      quiet: [
        'Vice President',
        'Vice-president',
        'Senior vice president',
        'President elect',
        'Board president',
      ],
    },
    founder: {
      says: ['Founder', 'Co-founder', 'Cofounder', 'co founder', 'Sole founder', 'The founder'],
      quiet: ['Founding engineer', "Founder's associate", 'Founder in residence', 'Founders network lead'],
    },
    owner: {
      says: ['Owner', 'Co-owner', 'Business owner', 'Owner-operator', 'owner manager', 'Proprietor'],
      quiet: ['Product owner', 'Process owner', 'Data owner', "Owner's representative", 'Homeowner services'],
    },
  });
});

describe('what keeps a title from the top', () => {
  proveWordings(NOT_AT_THE_TOP, {
    assisting: {
      says: [
        'Assistant to the CEO',
        'EA and founder support',
        'Chief of staff to the president',
        'Secretary to the owner',
      ],
      quiet: ['CEO', 'Founder, EAGLE Ltd', 'President and secretary'],
    },
    noLonger: {
      says: [
        'Former CEO',
        'ex-CEO',
        'CEO (retired)',
        'President emeritus',
        'Owner until 2019',
        'CEO 2012-2019',
        'Past president',
      ],
      quiet: ['CEO since 2019', 'Founder, Experience Ltd', 'President'],
    },
    notYet: {
      says: ['President elect', 'Incoming CEO', 'Aspiring founder', 'CEO designate', 'Founder in residence'],
      quiet: ['CEO', 'Founder, Elective Care'],
    },
    club: {
      says: [
        'President of the rowing club',
        'Founder, Parents and Neighbours',
        'President, Nurses Association',
        'President of the Student Union',
        'Owner of a book club',
      ],
      quiet: [
        'CEO, Desert Credit Union',
        'CEO of a housing association',
        'CEO, Leeds Building Society',
        'Founder, Clubhouse',
      ],
    },
  });
});
