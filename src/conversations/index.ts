/** Conversations: sealed envelopes, what the server checks of them, and the door that words open. Ids, counts and times leave here, never content. */
export { conversationDoors } from './routes.ts'
export { colleagueViewerOf } from './viewer.ts'
export { encodeItems, minuteOf, type Item } from './items.ts'
export {
  colleagueKeys,
  conversationState,
  isMember,
  itemsAfter,
  ledgerOf,
  vaultItem,
  type ConversationState,
} from './reading.ts'
export { checkRecord, dropWraps, freshState, serverState, storeRecord, type NewRecord } from './records.ts'
export { lockConversation } from './lock.ts'
export { storeMessage } from './message.ts'
export { closeConversation, deleteConversation } from './ending.ts'
export { tokenMinutes } from './words-at-the-door.ts'
export { retentionKind } from './retention.ts'
/** The sealed documents: the desk, and the page on which a newcomer makes their keys. */
export { deskDoors } from './desk/routes.tsx'
export { deskState } from './desk/state.ts'
export type { Availability, DeskState } from './desk/today.ts' // also runs in a browser
export type { Parts } from './desk/parts.ts' // also runs in a browser
export { nobodyWasOn } from './desk/waiting.ts'
export { talkText } from './talk/text.ts'
