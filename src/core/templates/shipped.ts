import accept from './letters/accept.md';
import checkIn from './letters/check-in.md';
import feedback from './letters/feedback.md';
import followUp from './letters/follow-up.md';
import introduction from './letters/introduction.md';
import linkedinInvite from './letters/linkedin-invite.md';
import referrerUpdate from './letters/referrer-update.md';
import thankYou from './letters/thank-you.md';
import { readTemplate, type Template } from './template';

/** The letters that come with the program, by the names of their files; of those for one purpose, the likeliest first. */
export const SHIPPED: readonly Template[] = Object.entries({
  'thank-you': thankYou,
  'follow-up': followUp,
  feedback,
  'check-in': checkIn,
  'referrer-update': referrerUpdate,
  'linkedin-invite': linkedinInvite,
  introduction,
  accept,
}).map(([name, text]) => readTemplate(name, text));
