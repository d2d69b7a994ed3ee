/**
 * The one walkthrough: at most six steps, each an act that works on the spot. The generator moves the sentences into the
 * language files; the pictures are taken from the running editor.
 */
export const walkthrough = {
  id: 'start',
  title: 'Begin your job search',
  description: 'People, conversations and follow-ups as plain notes in a folder of your own.',
  steps: [
    {
      id: 'example',
      title: 'Look around in an example',
      description:
        'Somebody in the middle of a search: whom they know, whom they will meet, and what is due today. It is a copy, so change what you like.\n[Open the Example](command:jobSearch.openExample)',
      media: {
        image: 'media/walkthrough/example.png',
        altText: 'The Job Search sidebar of the example, with follow-ups, contacts and interviews.',
      },
      completionEvents: ['onCommand:jobSearch.openExample'],
    },
    {
      id: 'set-up',
      title: 'Set up your own search',
      description:
        'Choose a folder and say who you are and what you would like to find out. Everything stays in that folder, as notes that any editor can read.\n[Set Up Job Search…](command:jobSearch.setUp)',
      media: {
        image: 'media/walkthrough/set-up.png',
        altText: 'A new profile note, with a name, an e-mail address and the focus of the search.',
      },
      completionEvents: ['onCommand:jobSearch.setUp'],
    },
    {
      id: 'contact',
      title: 'Add somebody you know',
      description:
        'Begin close to home: a friend, somebody you worked with, somebody from your old school. A name is enough.\n[New Contact…](command:jobSearch.newContact)\nLater, [Go to Contact…](command:jobSearch.goToContact) finds anybody by a few letters.',
      media: {
        image: 'media/walkthrough/contact.png',
        altText: 'The note of a new contact, open beside the list of contacts.',
      },
      completionEvents: ['onCommand:jobSearch.newContact'],
    },
    {
      id: 'interview',
      title: 'Prepare a conversation',
      description:
        'Half an hour with somebody who does the work tells you more than a week of reading. Say with whom, when and how; the note brings what to look up, what to ask and what to have ready.\n[New Informational Interview…](command:jobSearch.newInformationalInterview)',
      media: {
        image: 'media/walkthrough/interview.png',
        altText: 'A prep note with prompts for research, numbered questions and a checklist.',
      },
      completionEvents: ['onCommand:jobSearch.newInformationalInterview'],
    },
    {
      id: 'thank-you',
      title: 'Say thank you',
      description:
        'The day after a conversation is a good day for a few lines of thanks. The note reminds you until they are sent, and its light bulb drafts them from what you wrote down.\n[Draft Thank-You](command:jobSearch.draftThankYou)\nOnce they are sent: [Mark Thank-You as Sent](command:jobSearch.markThankYouSent)',
      media: {
        image: 'media/walkthrough/thank-you.png',
        altText:
          'An interview underlined because its thank-you is missing, with the offers of its light bulb.',
      },
      completionEvents: ['onCommand:jobSearch.draftThankYou', 'onCommand:jobSearch.markThankYouSent'],
    },
    {
      id: 'follow-ups',
      title: 'See what is due today',
      description:
        'One list for all that you said you would do: first what is late, then today and this week. Tick it off, or put it off for some days.\n[Show Follow-Ups](command:jobSearch.showFollowUps)\nBy keyboard, [Today](command:jobSearch.today) offers what is due now, one line at a time.',
      media: {
        image: 'media/walkthrough/follow-ups.png',
        altText: 'Follow-ups under the headings Overdue, Today, This week and Waiting for them.',
      },
      completionEvents: ['onCommand:jobSearch.showFollowUps', 'onCommand:jobSearch.today'],
    },
  ],
} as const;
