import type { Handover } from '../../model/handover.js';
import { inValidity } from './conditions.js';
import type { Facts } from './facts.js';
import type { TaskId } from './routes.js';

/**
 * Where another procedure goes on. What both ask goes along by itself. No renderer shows them yet: the other guides are still
 * to come, and nothing leads to a guide that is not there. They are published with the data, and the laws hold them.
 */
export const handovers: readonly Handover<Facts, TaskId>[] = [
  { to: 'lost-card', when: { card: 'lost' }, facts: { lost: { value: 'card' } } },
  {
    to: 'card-extension',
    tasks: ['extension', 'special-extension'],
    facts: { 'resident-pin': { value: 'lost', when: { pins: { all: ['resident-register'] } } } },
  },
  {
    to: 'certificate-renewal',
    when: { card: inValidity, certificates: ['expired', 'revoked'] },
    facts: { 'pins-known': { value: 'some-lost' } },
  },
  { to: 'card-extension', when: { card: 'expired', residence: 'limited' } },
  { to: 'certificate-renewal', when: { card: 'expired', residence: ['japanese', 'unlimited', 'abroad'] } },
];
