import type { Document } from '../../model/procedure.js';
import type { Facts } from './facts.js';
import { foreignChild } from './readers.js';
import type { RouteId, TaskId } from './routes.js';
import { counters } from './routes.js';
import type { SourceRef } from './sources.js';

/** Everything that somebody may have to bring, in the order of packing. */
export const documents = {
  'my-number-card': {
    text: (msg) => msg('The My Number Card itself', { id: 'pin-reset.documents.my-number-card' }),
    japanese: 'マイナンバーカード',
    when: { card: ['valid', 'outdated', 'expired', 'unusable'] },
    routes: ['kiosk', 'online', 'smartphone-app', ...counters],
    sources: ['jlis-app', 'jlis-passwords'],
  },
  'second-identity-document': {
    role: 'second-identity',
    text: (msg) =>
      msg('A second document that shows who the card holder is', {
        id: 'pin-reset.documents.second-identity-document',
      }),
    detail: (msg) =>
      msg(
        'A residence card, passport or driving licence: one is enough in most cities. Without these, two such as employee ID, student ID or eligibility certificate {資格確認書}. Some cities want none.',
        { id: 'pin-reset.documents.second-identity-document.detail' },
      ),
    wordings: [
      {
        when: { card: 'lost' },
        text: (msg) =>
          msg('Identity documents of the card holder', {
            id: 'pin-reset.documents.second-identity-document.lost',
          }),
        detail: (msg) =>
          msg(
            'A residence card, passport or driving licence, if there is one. If these are lost too, ask the office before you go.',
            { id: 'pin-reset.documents.second-identity-document.lost.detail' },
          ),
      },
      {
        when: { 'card-kind': 'specified' },
        detail: (msg) =>
          msg(
            'This card is the residence card as well, so that most likely does not count. A passport or driving licence: one is enough in most cities. Without these, two such as employee ID, student ID or eligibility certificate {資格確認書}.',
            { id: 'pin-reset.documents.second-identity-document.specified' },
          ),
        inferred: true,
      },
      {
        when: { applicant: 'parent' },
        text: (msg) =>
          msg('A second document that shows who the child is', {
            id: 'pin-reset.documents.second-identity-document.child',
          }),
        detail: (msg) =>
          msg(
            'A passport or, for a foreign national, the residence card: one is enough in most cities. Without these, two such as eligibility certificate {資格確認書}, the child’s medical certificate {医療証} or mother and child handbook {母子健康手帳}. Some cities want none.',
            { id: 'pin-reset.documents.second-identity-document.child.detail' },
          ),
      },
    ],
    japanese: '本人確認書類',
    routes: ['office', 'representative', 'proxy'],
    sources: ['ageo', 'uruma', 'nichinan', 'nara', 'tajimi', 'isa-specified'],
  },
  'new-residence-card': {
    text: (msg) => msg('The new residence card', { id: 'pin-reset.documents.new-residence-card' }),
    japanese: '在留カード',
    routes: ['office', 'representative', 'proxy'],
    tasks: ['extension'],
    sources: ['akitakata', 'katsuragi'],
  },
  'pending-proof': {
    text: (msg) =>
      msg('Proof that the renewal of the stay is applied for', { id: 'pin-reset.documents.pending-proof' }),
    detail: (msg) =>
      msg('The residence card with the stamp on its back, or the e-mail of the online system.', {
        id: 'pin-reset.documents.pending-proof.detail',
      }),
    japanese: '在留期間更新許可申請中であることがわかるもの',
    routes: ['office', 'representative', 'proxy'],
    tasks: ['special-extension'],
    sources: ['katsuragi'],
  },
  smartphone: {
    text: (msg) =>
      msg('A smartphone with camera, NFC and internet', { id: 'pin-reset.documents.smartphone' }),
    japanese: 'スマートフォン',
    routes: ['kiosk', 'online', 'smartphone-app'],
    sources: ['koka', 'jlis-app'],
  },
  'inquiry-letter': {
    text: (msg) =>
      msg('The letter of inquiry and reply form, filled in and sealed', {
        id: 'pin-reset.documents.inquiry-letter',
      }),
    japanese: '照会書兼回答書',
    routes: ['proxy'],
    tasks: ['reset', 'change', 'new-certificate', 'card-update', 'extension', 'special-extension'],
    sources: ['kunitachi', 'tajimi', 'osakasayama'],
  },
  'proxy-identity-document': {
    role: 'proxy-identity',
    text: (msg) =>
      msg('Your own identity documents, as the proxy', { id: 'pin-reset.documents.proxy-identity-document' }),
    detail: (msg) =>
      msg(
        'Bring two, one of them with a photo, if you can. Some cities also want a power of attorney {委任状}.',
        { id: 'pin-reset.documents.proxy-identity-document.detail' },
      ),
    japanese: '代理人の本人確認書類',
    routes: ['proxy'],
    sources: ['kunitachi', 'tajimi', 'osakasayama'],
  },
  'representative-identity-document': {
    role: 'representative-identity',
    text: (msg) =>
      msg('Your own identity documents, as the parent or guardian', {
        id: 'pin-reset.documents.representative-identity-document',
      }),
    detail: (msg) =>
      msg('Bring two, one of them with a photo, if you can.', {
        id: 'pin-reset.documents.representative-identity-document.detail',
      }),
    japanese: '法定代理人の本人確認書類',
    routes: ['representative'],
    sources: ['ageo', 'kasai-hyogo', 'uruma'],
  },
  'proof-of-representation': {
    role: 'proof-of-representation',
    text: (msg) =>
      msg('Proof of being the representative', { id: 'pin-reset.documents.proof-of-representation' }),
    detail: (msg) =>
      msg(
        'For a Japanese child: a copy of the family register {戸籍謄本}. For a foreign child: usually a birth certificate with a Japanese translation. Often neither, if parent and child are in one household in the resident record. For an adult: the certificate of guardianship {登記事項証明書}, usually not older than three months.',
        { id: 'pin-reset.documents.proof-of-representation.detail' },
      ),
    wordings: [
      {
        when: foreignChild,
        detail: (msg) =>
          msg(
            'Often none, if you and the child are in one household in the resident record {住民票}. Otherwise usually a birth certificate with a Japanese translation. Ask the office: what is known is about extending a card, and is likely the same here.',
            { id: 'pin-reset.documents.proof-of-representation.foreign-child' },
          ),
        inferred: true,
      },
      {
        when: { applicant: 'parent' },
        detail: (msg) =>
          msg(
            'Often none, if you and the child are in one household in the resident record {住民票}, or registered {本籍} in that city. Otherwise a copy of the family register {戸籍謄本}; ask the office if the child has none.',
            { id: 'pin-reset.documents.proof-of-representation.child' },
          ),
      },
      {
        when: { applicant: 'guardian' },
        detail: (msg) =>
          msg('The certificate of guardianship {登記事項証明書}, usually not older than three months.', {
            id: 'pin-reset.documents.proof-of-representation.adult',
          }),
      },
    ],
    japanese: '代理権を証する書類',
    routes: ['representative'],
    sources: ['ageo', 'uruma', 'hashima', 'konan', 'wakayama', 'kamiita'],
  },
} as const satisfies Readonly<Record<string, Document<Facts, SourceRef, RouteId, TaskId>>>;
