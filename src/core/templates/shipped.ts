import accept from './letters/accept.md';
import acceptShort from './letters/accept-short.md';
import checkIn from './letters/check-in.md';
import checkInShort from './letters/check-in-short.md';
import cover from './letters/cover.md';
import decline from './letters/decline.md';
import feedback from './letters/feedback.md';
import followUp from './letters/follow-up.md';
import followUpShort from './letters/follow-up-short.md';
import introduction from './letters/introduction.md';
import introductionFriend from './letters/introduction-friend.md';
import linkedinInvite from './letters/linkedin-invite.md';
import linkedinInviteQuestion from './letters/linkedin-invite-question.md';
import referrerUpdate from './letters/referrer-update.md';
import requestAlumni from './letters/request-alumni.md';
import requestCold from './letters/request-cold.md';
import requestExploration from './letters/request-exploration.md';
import requestExploratory from './letters/request-exploratory.md';
import requestKnown from './letters/request-known.md';
import requestLinkedin from './letters/request-linkedin.md';
import requestMessage from './letters/request-message.md';
import requestPost from './letters/request-post.md';
import requestReferral from './letters/request-referral.md';
import thankYou from './letters/thank-you.md';
import thankYouCard from './letters/thank-you-card.md';
import thankYouShort from './letters/thank-you-short.md';
import thankYouWarm from './letters/thank-you-warm.md';
import { readTemplate, type Template } from './template';

/** The letters that come with the program, by the names of their files; of those for one purpose, the likeliest first. */
export const SHIPPED: readonly Template[] = Object.entries({
  'request-cold': requestCold,
  'request-referral': requestReferral,
  'request-alumni': requestAlumni,
  'request-known': requestKnown,
  'request-exploratory': requestExploratory,
  'request-exploration': requestExploration,
  'request-linkedin': requestLinkedin,
  'request-message': requestMessage,
  'request-post': requestPost,
  introduction,
  'introduction-friend': introductionFriend,
  'thank-you': thankYou,
  'thank-you-warm': thankYouWarm,
  'thank-you-short': thankYouShort,
  'thank-you-card': thankYouCard,
  'follow-up': followUp,
  'follow-up-short': followUpShort,
  feedback,
  'check-in': checkIn,
  'check-in-short': checkInShort,
  'referrer-update': referrerUpdate,
  'linkedin-invite': linkedinInvite,
  'linkedin-invite-question': linkedinInviteQuestion,
  accept,
  'accept-short': acceptShort,
  decline,
  cover,
}).map(([name, text]) => readTemplate(name, text));
