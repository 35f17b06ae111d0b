import type { Document } from '../../model/procedure.js';
import type { Facts } from './facts.js';
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
    japanese: '本人確認書類',
    routes: ['office', 'representative', 'proxy'],
    sources: ['ageo', 'uruma', 'nichinan', 'nara'],
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
      msg('The proxy’s own identity documents', { id: 'pin-reset.documents.proxy-identity-document' }),
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
      msg('The representative’s own identity documents', {
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
        'For a child: a copy of the family register {戸籍}, in many cities not if you live together. For an adult: the certificate of guardianship {登記事項証明書}, usually not older than three months.',
        { id: 'pin-reset.documents.proof-of-representation.detail' },
      ),
    japanese: '代理権を証する書類',
    routes: ['representative'],
    sources: ['ageo', 'uruma', 'hashima'],
  },
} as const satisfies Readonly<Record<string, Document<Facts, SourceRef, RouteId, TaskId>>>;
