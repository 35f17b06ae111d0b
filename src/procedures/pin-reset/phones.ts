import type { Phone } from '../../model/procedure.js';

const fromAbroad: Phone = {
  number: '+81-3-6734-0170',
  text: (msg) =>
    msg('From outside Japan, for suspending a card: day and night, charged', {
      id: 'pin-reset.phones.abroad',
    }),
};

/** The lines that suspend a card, for whoever calls from Japan. */
export const hotlines: readonly Phone[] = [
  {
    number: '0120-95-0178',
    text: (msg) => msg('Japanese; suspending a card: day and night', { id: 'pin-reset.phones.japanese' }),
  },
  {
    number: '0120-0178-27',
    text: (msg) =>
      msg(
        'English, Chinese, Korean, Spanish, Portuguese: 8:30–20:00. Thai, Nepali, Indonesian, Vietnamese, Tagalog: 9:00–18:00. At night only for suspending a card',
        { id: 'pin-reset.phones.languages' },
      ),
  },
  fromAbroad,
];

/** The same for whoever calls from elsewhere: free lines of Japan cannot be reached there. */
export const hotlinesFromAbroad: readonly Phone[] = [fromAbroad];
