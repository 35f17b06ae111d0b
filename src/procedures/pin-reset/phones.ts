import type { Phone } from '../../model/claim.js';

const fromAbroad: Phone = {
  number: '+81-3-6734-0170',
  text: (msg) =>
    msg('From outside Japan, to stop a lost card: 24 hours, every day. The call is charged', {
      id: 'pin-reset.phones.abroad',
    }),
};

/** For telephones from which the free lines cannot be called. */
export const fromIpPhone: Phone = {
  number: '050-3818-1250',
  text: (msg) =>
    msg('From an IP phone, where the free numbers do not work. The call is charged', {
      id: 'pin-reset.phones.ip',
    }),
};

/** The lines that suspend a card, for whoever calls from Japan. */
export const hotlines: readonly Phone[] = [
  {
    number: '0120-95-0178',
    text: (msg) =>
      msg('In Japanese. To stop a lost card: 24 hours, every day', { id: 'pin-reset.phones.japanese' }),
  },
  {
    number: '0120-0178-27',
    text: (msg) =>
      msg(
        'English, Chinese, Korean, Spanish, Portuguese: 8:30–20:00. Thai, Nepali, Indonesian, Vietnamese, Tagalog: 9:00–18:00. At night: only to stop a lost card',
        { id: 'pin-reset.phones.languages' },
      ),
  },
  fromAbroad,
];

/** The same for whoever calls from elsewhere: free lines of Japan cannot be reached there. */
export const hotlinesFromAbroad: readonly Phone[] = [fromAbroad];
