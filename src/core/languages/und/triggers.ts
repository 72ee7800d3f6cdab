import type { TriggerWords } from '../triggerWords';

export const triggers: TriggerWords = { forms: new Map([]) };
